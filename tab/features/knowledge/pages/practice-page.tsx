import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { Card } from '../../../common/components/card.tsx';
import { Lines } from '../../../common/components/lines.tsx';
import { PageHeading } from '../../../common/components/page-heading.tsx';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { TextLink } from '../../../common/components/text-link.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { Back } from '../components/back.tsx';
import { Declare } from '../components/declare.tsx';
import { DeskForms } from '../components/desk-forms.tsx';
import { ReviseForm } from '../components/practice-form.tsx';
import { PracticeHistory } from '../components/practice-history.tsx';
import { PracticeStatusBadge } from '../components/practice-list.tsx';
import { Reviews } from '../components/reviews.tsx';
import { VerdictForm } from '../components/verdict-form.tsx';
import { usePractice } from '../queries.ts';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  meta: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
  next: { margin: 0 },
  notice: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  hints: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** A practice on its way: for those who proposed it, its reviewers and the secretariat. */
export default function PracticePage() {
  const { t } = useIntl();
  const styles = useStyles();
  const { id = '' } = useParams();
  const { data: view, error, refetch } = usePractice(id);
  if (!view) {
    return (
      <>
        <Back />
        {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting />}
      </>
    );
  }
  const seesDesk = view.history.length > 0;
  return (
    <>
      <Back />
      <div className={styles.root}>
        <PageHeading title={view.title} />
        <div className={styles.meta}>
          <PracticeStatusBadge status={view.status} />
          <span>{view.id}</span>
          <span>{t('practice.version', { number: view.version })}</span>
          <span>{t('practice.by', { organisation: view.organisation.label })}</span>
          {view.isPublic && (
            <TextLink to={`/knowledge/${encodeURIComponent(view.id)}`}>{t('practice.public.open')}</TextLink>
          )}
          {view.fromRequest && (
            <TextLink to={`/requests/${encodeURIComponent(view.fromRequest)}`}>
              {t('practice.request.open', { ref: view.fromRequest })}
            </TextLink>
          )}
        </div>
        <p className={styles.next}>{t('practice.next', { who: view.next })}</p>
        {error && <ProblemNotice problem={error} onRetry={() => void refetch()} />}
        {view.hints.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.notice}>
              <MessageBarTitle>{t('practice.hints')}</MessageBarTitle>
              <ul className={styles.hints}>
                {view.hints.map((hint) => (
                  <li key={hint}>{hint}</li>
                ))}
              </ul>
            </MessageBarBody>
          </MessageBar>
        )}
        {view.actions.includes('declare') && <Declare view={view} />}
        <DeskForms view={view} />
        {view.content && view.actions.includes('revise') && (
          // A new version begins from the one that stands.
          <ReviseForm key={view.version} view={view} known={view.content} />
        )}
        {view.lines.length > 0 && (
          <Card title={t('practice.content')}>
            <Lines lines={view.lines} />
          </Card>
        )}
        {view.actions.includes('review') && <VerdictForm key={view.ownReview?.verdict} view={view} />}
        {(seesDesk || view.reviews.length > 0) && <Reviews view={view} />}
        {seesDesk && <PracticeHistory history={view.history} />}
      </div>
    </>
  );
}
