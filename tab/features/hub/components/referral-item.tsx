import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { useNavigate } from 'react-router';
import type { ReferralView } from '../../../../bot/api/contract/hub.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useAct } from '../../../api/queries.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { sideBar } from '../../../common/lines.ts';
import { bodyOf, fieldsOf } from './referral-forms.ts';
import { ReferralBadge } from './status-badge.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  said: { paddingInlineStart: tokens.spacingHorizontalM, ...sideBar(tokens.colorBrandStroke2) },
  acts: { display: 'grid', gap: tokens.spacingVerticalS, gridTemplateColumns: 'minmax(0, 1fr)' },
});

interface ReferralItemProps {
  view: Pick<RequestView, 'ref' | 'revision'>;
  referral: ReferralView;
  /** The day that is proposed for an answer. */
  answerBy: string;
}

/** One referral: whom, what for, where it stands, what was said, and what this person can do. */
export function ReferralItem({ view, referral, answerBy }: ReferralItemProps) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const navigate = useNavigate();
  const { mutateAsync } = useAct(view.ref);
  const id = useId();
  const organisation = referral.organisation.label;
  const isWaiting = referral.status.code === 'sent' && referral.answerBy !== null;
  // Then its message says who wrote it down, and the organisation's people did not answer themselves.
  const isWrittenDown = referral.messages.some(({ kind }) => kind.code === 'source');
  const labels = (items: readonly { label: string }[]) => formats.list(items.map((item) => item.label));
  return (
    <li className={styles.item} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {organisation}
        </h3>
        <ReferralBadge status={referral.status} />
      </div>
      <p className={styles.text}>{referral.ask}</p>
      {referral.supportTypes.length > 0 && (
        <p className={styles.small}>{t('hub.support', { values: labels(referral.supportTypes) })}</p>
      )}
      {referral.offers.length > 0 && (
        <p className={styles.small}>{t('hub.offers', { values: labels(referral.offers) })}</p>
      )}
      <p className={styles.small}>
        {referral.sentAt
          ? t('hub.sent', { date: formats.date(referral.sentAt) })
          : t('hub.proposed', { person: referral.proposedBy, date: formats.date(referral.proposedAt) })}
      </p>
      {isWaiting && referral.answerBy && (
        <p className={mergeClasses(styles.small, referral.overdue && styles.overdue)}>
          {t(referral.overdue ? 'hub.overdue' : 'hub.answerBy', { date: formats.day(referral.answerBy) })}
        </p>
      )}
      {referral.answeredBy && referral.answeredAt && !isWrittenDown && (
        <p className={styles.small}>
          {t('hub.answered', { person: referral.answeredBy, date: formats.date(referral.answeredAt) })}
        </p>
      )}
      {referral.declineReason && <p className={styles.text}>{t('hub.reason', { reason: referral.declineReason })}</p>}
      {referral.messages.map((message) => (
        <div key={`${message.at} ${message.kind.code}`} className={styles.said}>
          <p className={styles.small}>
            {t('hub.said', {
              kind: message.kind.label,
              person: message.person,
              organisation: message.organisation,
              date: formats.instant(message.at),
            })}
          </p>
          <p className={styles.text}>{message.text}</p>
        </div>
      ))}
      {referral.acts.length > 0 && (
        <div className={styles.acts}>
          {referral.acts.map((act) => (
            <ActForm
              key={act}
              subject={`${view.ref} ${referral.id}`}
              form={act}
              appearance={act === 'accept' || act === 'send' ? 'primary' : 'secondary'}
              openLabel={t(`hub.${act}.open`, { organisation })}
              text={t(`hub.${act}.text`, { organisation })}
              submitLabel={t(`hub.${act}.do`)}
              doneWords={t(`hub.${act}.done`, { organisation })}
              fields={fieldsOf(act, referral, answerBy, t)}
              revision={view.revision}
              onSubmit={async (values, seen) => {
                await mutateAsync({
                  path: `hub/referrals/${referral.id}/${act}`,
                  body: bodyOf(act, values, seen),
                });
                // Whoever declined sees the request no more.
                if (act === 'decline') navigate('/mine', { replace: true });
              }}
            />
          ))}
        </div>
      )}
    </li>
  );
}
