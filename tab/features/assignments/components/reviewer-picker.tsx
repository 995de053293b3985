import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { AssignmentRow, CoordinatorView } from '../../../../bot/api/contract.ts';
import { MAX_REVIEWERS } from '../../../../bot/domain/reviewers.ts';
import { useIntl } from '../../../common/intl.tsx';
import { ReviewerLine } from './reviewer-line.tsx';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(18rem, 100%), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingVerticalXS,
    minInlineSize: 0,
  },
});

export interface ReviewerPickerProps {
  row: AssignmentRow;
  people: ReadonlyMap<string, CoordinatorView>;
  chosen: readonly string[];
  onChoose: (chosen: readonly string[]) => void;
}

/** Everybody without a conflict of interest, the best fit first; whoever is at the limit cannot take more. */
export function ReviewerPicker({ row, people, chosen, onChoose }: ReviewerPickerProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const choose = (id: string, isChosen: boolean) =>
    onChoose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id));
  const isFull = ({ load, cap }: CoordinatorView) => load >= cap;
  const wasOnIt = (id: string) => row.request.reviewers.some((reviewer) => reviewer.id === id);
  if (row.choices.length === 0) return <p>{t('assignments.choose.none')}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the heading above already names the request
    <div role="group" aria-label={t('assignments.choose.group', { ref: row.request.ref })} className={styles.list}>
      {row.choices.map((choice) => {
        const person = people.get(choice.id);
        const isChosen = chosen.includes(choice.id);
        return person ? (
          <Checkbox
            key={choice.id}
            checked={isChosen}
            disabled={!isChosen && (chosen.length >= MAX_REVIEWERS || (isFull(person) && !wasOnIt(choice.id)))}
            label={<ReviewerLine person={person} choice={choice} standing={null} />}
            onChange={(_, { checked }) => choose(choice.id, checked === true)}
          />
        ) : null;
      })}
    </div>
  );
}
