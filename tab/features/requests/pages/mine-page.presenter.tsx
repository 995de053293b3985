import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import type { ReactNode } from 'react';
import type { Labelled, RequestSummary } from '../../../../bot/api/contract.ts';
import type { Problem } from '../../../api/problem.ts';
import { Card } from '../../../common/components/card.tsx';
import { EmptyState } from '../../../common/components/empty-state.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { RequestGroup } from '../components/request-group.tsx';
import { byUrgency } from '../filters.ts';
import { turnOf } from '../turn.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { marginBlock: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  hint: { marginBlock: `0 ${tokens.spacingVerticalS}` },
});

export interface MineViewProps {
  /** What partners are asked for; stands above the agency's own requests. */
  asked: ReactNode;
  agency: Labelled;
  rows: RequestSummary[] | null;
  problem: Problem | null;
  onRetry: () => void;
  openChat: (() => void) | null;
}

export function MineView({ asked, agency, rows, problem, onRetry, openChat }: MineViewProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const name = agency.label;
  return (
    <div className={styles.root}>
      <div>
        <PageHeading title={t('mine.title')} />
        <p className={styles.text}>{t('mine.text', { agency: name })}</p>
      </div>
      {asked}
      {problem && <ProblemNotice problem={problem} onRetry={onRetry} />}
      {!rows && !problem && <Waiting />}
      {rows?.length === 0 && (
        <EmptyState
          icon={<DocumentRegular />}
          title={t('mine.empty.title', { agency: name })}
          text={t('mine.empty.text')}
        />
      )}
      {(['you', 'others', 'closed'] as const).map((turn) => (
        <RequestGroup
          key={turn}
          title={t(`mine.group.${turn}`, { agency: name })}
          rows={(rows ?? []).filter((row) => turnOf(row, agency.code) === turn).sort(byUrgency)}
        />
      ))}
      {rows && (
        <Card title={t('mine.new.title')}>
          <p className={styles.hint}>{t('mine.new.text')}</p>
          {openChat && (
            <Button icon={<ChatRegular />} onClick={openChat}>
              {t('mine.chat')}
            </Button>
          )}
        </Card>
      )}
    </div>
  );
}
