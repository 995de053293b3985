import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { Link } from 'react-router';
import type { AssignmentRow, CoordinatorView } from '../../../../bot/api/contract.ts';
import type { Problem } from '../../../api/problem.ts';
import { ClockLine } from '../../../common/components/clock-line.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { StateBadge } from '../../../common/components/state-badge.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { lineAfter } from '../../../common/lines.ts';
import { isNews } from '../choice.ts';
import { ReviewerLine } from './reviewer-line.tsx';
import { ReviewerPicker } from './reviewer-picker.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    ':not(:last-child)': lineAfter,
    '@media (min-width: 860px)': {
      gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)',
      columnGap: tokens.spacingHorizontalXL,
      paddingInline: tokens.spacingHorizontalL,
    },
  },
  part: { display: 'grid', gap: tokens.spacingVerticalS, alignContent: 'start', minInlineSize: 0 },
  whole: { gridColumn: '1 / -1', minInlineSize: 0 },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  link: { color: tokens.colorNeutralForeground1 },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  people: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalS },
  nobody: { margin: 0, color: tokens.colorNeutralForeground2 },
  notice: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface AssignmentItemProps {
  row: AssignmentRow;
  people: ReadonlyMap<string, CoordinatorView>;
  chosen: readonly string[];
  isEdited: boolean;
  isOpen: boolean;
  isBusy: boolean;
  problem: Problem | null;
  onOpen: (open: boolean) => void;
  onChoose: (chosen: readonly string[]) => void;
  onReset: () => void;
  onAssign: () => void;
}

/** One request: who is proposed and why, what stands in the way, and the choice of others. */
export function AssignmentItem(props: AssignmentItemProps) {
  const { row, people, chosen, isEdited, isOpen, isBusy } = props;
  const { request } = row;
  const { ref } = request;
  const { t } = useIntl();
  const styles = useStyles();
  const standing = (id: string) =>
    row.assigned.includes(id)
      ? t('assignments.on-it')
      : t(row.proposed.includes(id) ? 'assignments.proposed' : 'assignments.chosen');
  const assign = isEdited ? 'assignments.assign.chosen' : 'assignments.assign';
  return (
    <li className={styles.item}>
      <div className={styles.part}>
        <h3 className={styles.title}>
          <Link to={`/requests/${encodeURIComponent(ref)}`} state={{ from: '/assignments' }} className={styles.link}>
            {request.title}
          </Link>
        </h3>
        <div className={styles.meta}>
          <StateBadge state={request.state} />
          <span>{ref}</span>
          <span>{t('objective.numbered', { number: request.objective.code, label: request.objective.label })}</span>
        </div>
        <div className={styles.meta}>
          <ClockLine clock={request.clock} />
        </div>
      </div>
      <div className={styles.part}>
        {chosen.length > 0 && (
          <ul className={styles.people} aria-label={t('assignments.reviewers.of', { ref })}>
            {chosen.map((id) => {
              const person = people.get(id);
              const choice = row.choices.find((each) => each.id === id);
              return person ? (
                <li key={id}>
                  <ReviewerLine person={person} choice={choice} standing={standing(id)} />
                </li>
              ) : null;
            })}
          </ul>
        )}
        {chosen.length === 0 && <p className={styles.nobody}>{t('assignments.nobody')}</p>}
        {row.oneMore && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.notice}>
              <MessageBarTitle>{t('assignments.one-more')}</MessageBarTitle> {row.oneMore}
            </MessageBarBody>
          </MessageBar>
        )}
        {row.missing > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.notice}>
              <MessageBarTitle>{t('assignments.missing', { count: row.missing })}</MessageBarTitle>{' '}
              {row.bindings.map((binding) => binding.label).join(' ')}
            </MessageBarBody>
          </MessageBar>
        )}
        {row.conflict ? (
          <MessageBar layout="multiline">
            <MessageBarBody className={styles.notice}>{row.conflict}</MessageBarBody>
          </MessageBar>
        ) : (
          <div className={styles.actions}>
            {isNews(row, chosen) && (
              <Button
                appearance="primary"
                aria-label={t(`${assign}.of`, { ref })}
                disabledFocusable={isBusy}
                onClick={props.onAssign}
              >
                {t(assign)}
              </Button>
            )}
            <Button
              aria-label={t('assignments.choose.of', { ref })}
              aria-expanded={isOpen}
              onClick={() => props.onOpen(!isOpen)}
            >
              {t('assignments.choose')}
            </Button>
            {isEdited && (
              <Button appearance="subtle" onClick={props.onReset}>
                {t('assignments.choose.reset')}
              </Button>
            )}
          </div>
        )}
        {props.problem && <ProblemNotice problem={props.problem} />}
      </div>
      {isOpen && !row.conflict && (
        <div className={styles.whole}>
          <ReviewerPicker row={row} people={people} chosen={chosen} onChoose={props.onChoose} />
        </div>
      )}
    </li>
  );
}
