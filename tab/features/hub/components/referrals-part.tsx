import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import type { HubView } from '../../../../bot/api/contract/hub.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { usePart } from '../../../api/queries.ts';
import { ProblemNotice } from '../../../common/components/problem-notice.tsx';
import { Waiting } from '../../../common/components/waiting.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { CallForm } from './call-form.tsx';
import { CallItem } from './call-item.tsx';
import { ReferForm } from './refer-form.tsx';
import { ReferralItem } from './referral-item.tsx';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXL, gridTemplateColumns: 'minmax(0, 1fr)' },
  section: { display: 'grid', gap: tokens.spacingVerticalM, gridTemplateColumns: 'minmax(0, 1fr)', minInlineSize: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: 'minmax(0, 1fr)',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

interface SectionProps {
  title: string;
  /** Said while there is nothing; null to say nothing. */
  none: string | null;
  children: ReactNode[];
  form: ReactNode;
}

function Section({ title, none, children, form }: SectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {form}
      {children.length > 0 ? (
        <ul className={styles.list} aria-labelledby={id}>
          {children}
        </ul>
      ) : (
        none && <p className={styles.text}>{none}</p>
      )}
    </section>
  );
}

/** The connection hub of a request: coordinators ask, partners answer, requesters follow. */
export function ReferralsPart({ view }: { view: RequestView }) {
  const { t } = useIntl();
  const styles = useStyles();
  const { data, error, refetch } = usePart<HubView>(view.ref, 'hub');
  if (!data) return error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : <Waiting rows={3} />;
  const { referrals, calls, choices } = data;
  const asks = choices && view.actions.includes('propose-referral');
  const mayCall = choices && view.actions.includes('open-call');
  return (
    <div className={styles.root}>
      <Section
        title={t('hub.referrals')}
        none={t('hub.referrals.none')}
        form={asks ? <ReferForm view={view} choices={choices} /> : null}
      >
        {referrals.map((referral) => (
          <ReferralItem key={referral.id} view={view} referral={referral} answerBy={choices?.answerBy ?? ''} />
        ))}
      </Section>
      {(calls.length > 0 || mayCall) && (
        <Section
          title={t('hub.calls')}
          none={t('hub.calls.none')}
          form={mayCall ? <CallForm view={view} choices={choices} /> : null}
        >
          {calls.map((call) => (
            <CallItem key={call.id} view={view} call={call} choices={choices} />
          ))}
        </Section>
      )}
    </div>
  );
}
