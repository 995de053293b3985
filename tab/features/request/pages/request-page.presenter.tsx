import { Badge, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { RequestView } from '../../../../bot/api/contract.ts';
import type { Problem } from '../../../api/problem.ts';
import { ClockLine } from '../../../common/components/clock-line.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { StateBadge } from '../../../common/components/state-badge.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { type Act, actsOf } from '../acts.ts';
import { ActBar } from '../components/act-bar.tsx';
import { BackLink } from '../components/back-link.tsx';
import { PartChoice } from '../components/part-choice.tsx';
import { RequestAside } from '../components/request-aside.tsx';
import { PARTS, type Part } from '../parts.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    '@media (min-width: 900px)': {
      gridTemplateColumns: 'minmax(0, 1fr) 300px',
      columnGap: tokens.spacingHorizontalXXL,
    },
  },
  head: { display: 'grid', gap: tokens.spacingVerticalM, gridColumn: '1 / -1', gridTemplateColumns: 'minmax(0, 1fr)' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  clock: { '@media (min-width: 900px)': { display: 'none' } },
  aside: { '@media (min-width: 900px)': { gridColumn: 2, gridRow: 2 } },
  main: { minInlineSize: 0, '@media (min-width: 900px)': { gridColumn: 1, gridRow: 2 } },
  notice: { whiteSpace: 'normal' },
});

export interface RequestPageViewProps {
  view: RequestView;
  parts: readonly Part[];
  part: Part;
  /** What the person has just done, in words. */
  done: string | null;
  /** Reading it again failed; what is shown may be old. */
  problem: Problem | null;
  onRetry: () => void;
  onPart: (part: Part) => void;
  onAct: (act: Act) => void;
}

export function RequestPageView(props: RequestPageViewProps) {
  const { view, parts, part } = props;
  const { t, formats } = useIntl();
  const styles = useStyles();
  const acts = actsOf(view);
  const places = view.countries.map((country) => country.label);
  const { Component: PartOfRequest } = PARTS[part];
  const isChatOnly = view.actions.includes('edit') || view.actions.includes('send-for-signature');
  return (
    <>
      <BackLink />
      <div className={styles.root}>
        <div className={styles.head}>
          <PageHeading title={view.title} />
          <div className={styles.meta}>
            <StateBadge state={view.state} />
            <span>{view.ref}</span>
            {view.followsUp && (
              <Link to={`/requests/${encodeURIComponent(view.followsUp)}`}>
                {t('request.follows-up', { ref: view.followsUp })}
              </Link>
            )}
            {view.crisis && (
              <Badge appearance="filled" color="severe">
                {view.crisis.label}
              </Badge>
            )}
            {view.supplyDriven && <Badge appearance="outline">{view.supplyDriven}</Badge>}
            <span>{t('objective.numbered', { number: view.objective.code, label: view.objective.label })}</span>
            <span>{places.length > 0 ? formats.list(places) : view.region?.label}</span>
          </div>
          <div className={styles.clock}>
            <ClockLine clock={view.clock} isWhole />
          </div>
          {props.done && (
            <MessageBar intent="success" layout="multiline">
              <MessageBarBody className={styles.notice}>{props.done}</MessageBarBody>
            </MessageBar>
          )}
          {props.problem && <ProblemNotice problem={props.problem} onRetry={props.onRetry} />}
          {view.conflict && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.notice}>
                <MessageBarTitle>{t('request.conflict')}</MessageBarTitle> {view.conflict}
              </MessageBarBody>
            </MessageBar>
          )}
          <ActBar acts={acts} onAct={props.onAct} />
          {isChatOnly && (
            <MessageBar layout="multiline">
              <MessageBarBody className={styles.notice}>{t('request.chat-only')}</MessageBarBody>
            </MessageBar>
          )}
          <PartChoice parts={parts} part={part} onPart={props.onPart} />
        </div>
        <div id="part" role="tabpanel" aria-labelledby={`tab-${part}`} className={styles.main}>
          <PartOfRequest key={part} view={view} onAct={props.onAct} />
        </div>
        <aside className={styles.aside} aria-label={t('request.agencies')}>
          <RequestAside view={view} />
        </aside>
      </div>
    </>
  );
}
