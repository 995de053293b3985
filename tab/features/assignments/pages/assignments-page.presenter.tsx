import { Button, MessageBar, MessageBarBody, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useId } from 'react';
import type { AssignmentRow, AssignmentsView } from '../../../../bot/api/contract.ts';
import type { Problem } from '../../../api/problem.ts';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { chosenFor, type Edits, isEdited, isNews, parted, proposalOf } from '../choice.ts';
import { AssignmentItem } from '../components/assignment-item.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  top: { display: 'grid', gap: tokens.spacingVerticalS, justifyItems: 'start' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxInlineSize: '48rem' },
  heading: { ...typographyStyles.subtitle2, marginBlockStart: 0, marginBlockEnd: tokens.spacingVerticalS },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  notice: { whiteSpace: 'normal' },
});

export interface AssignmentsPageViewProps {
  view: AssignmentsView | null;
  problem: Problem | null;
  edits: Edits;
  /** Reference of the request whose choice is open. */
  open: string | null;
  isBusy: boolean;
  failed: ReadonlyMap<string, Problem>;
  done: string | null;
  onRetry: () => void;
  onOpen: (ref: string | null) => void;
  onChoose: (row: AssignmentRow, chosen: readonly string[]) => void;
  onAssign: (rows: readonly AssignmentRow[]) => void;
}

export function AssignmentsPageView(props: AssignmentsPageViewProps) {
  const { view, problem, edits } = props;
  const { t } = useIntl();
  const styles = useStyles();
  const { open, done } = parted(view?.rows ?? []);
  const ready = open.filter((row) => row.proposed.length > 0 && isNews(row, chosenFor(row, edits)));
  const needing = open.length + (view?.left ?? 0);
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <PageHeading title={t('assignments.title')} />
        <p className={styles.text}>{t('assignments.text')}</p>
        {view && view.rows.length > 0 && <p className={styles.text}>{t('assignments.summary', { count: needing })}</p>}
        {ready.length > 1 && (
          <Button appearance="primary" disabledFocusable={props.isBusy} onClick={() => props.onAssign(ready)}>
            {t('assignments.all', { count: ready.length })}
          </Button>
        )}
      </div>
      {props.done && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.notice}>{props.done}</MessageBarBody>
        </MessageBar>
      )}
      {problem && <ProblemNotice problem={problem} onRetry={props.onRetry} />}
      {!view && !problem && <Waiting />}
      {view?.rows.length === 0 && (
        <EmptyState
          icon={<CheckmarkCircleRegular />}
          title={t('assignments.empty.title')}
          text={t('assignments.empty.text')}
        />
      )}
      <Group {...props} title={t('assignments.group.open')} rows={open} />
      {view && view.left > 0 && <p className={styles.text}>{t('assignments.left', { count: view.left })}</p>}
      <Group {...props} title={t('assignments.group.done')} rows={done} />
    </div>
  );
}

function Group(props: AssignmentsPageViewProps & { title: string; rows: readonly AssignmentRow[] }) {
  const { title, rows, edits, view } = props;
  const { formats } = useIntl();
  const styles = useStyles();
  const id = useId();
  if (rows.length === 0) return null;
  const people = new Map(view?.people.map((person) => [person.id, person]));
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {title} <span className={styles.count}>({formats.number(rows.length)})</span>
      </h2>
      <ul className={styles.list} aria-labelledby={id}>
        {rows.map((row) => {
          const { ref } = row.request;
          return (
            <AssignmentItem
              key={ref}
              row={row}
              people={people}
              chosen={chosenFor(row, edits)}
              isEdited={isEdited(row, edits)}
              isOpen={props.open === ref}
              isBusy={props.isBusy}
              problem={props.failed.get(ref) ?? null}
              onOpen={(isOpen) => props.onOpen(isOpen ? ref : null)}
              onChoose={(chosen) => props.onChoose(row, chosen)}
              onReset={() => props.onChoose(row, proposalOf(row))}
              onAssign={() => props.onAssign([row])}
            />
          );
        })}
      </ul>
    </section>
  );
}
