import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { FundCaseView, FundPartView } from '../../../../bot/api/contract/fund.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { useIntl } from '../../../common/intl.tsx';
import { sideBar } from '../../../common/lines.ts';
import { RuleList } from '../../request/components/rule-list.tsx';
import { CaseActs } from './case-acts.tsx';
import { MoneyTable } from './money-table.tsx';
import { TrancheList } from './tranche-list.tsx';

const COLOR = {
  'concept-note': 'informative',
  'secretariat-review': 'informative',
  committee: 'informative',
  approved: 'success',
  declined: 'danger',
  closed: 'subtle',
} as const;

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (min-width: 640px)': { padding: tokens.spacingVerticalL },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  remark: { paddingInlineStart: tokens.spacingHorizontalM, ...sideBar(tokens.colorBrandStroke2) },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
  inside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  name: { ...typographyStyles.body1Strong, margin: 0 },
});

/** A case with one funding window: where it stands, its concept note, the money, and what this person can do. */
export function FundCaseItem(props: {
  view: Pick<RequestView, 'ref' | 'revision'>;
  fundCase: FundCaseView;
  endorsements: FundPartView['endorsements'];
}) {
  const { fundCase } = props;
  const { t, formats } = useIntl();
  const styles = useStyles();
  const id = useId();
  // Whoever decides reads the note and what the rules say of it.
  const isWeighed = fundCase.step.code === 'committee' || fundCase.step.code === 'secretariat-review';
  const isDecided = fundCase.approved.length > 0 || fundCase.disbursedTotal > 0;
  return (
    <article className={styles.item} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {fundCase.window.label}
        </h2>
        <Badge appearance="tint" shape="rounded" color={COLOR[fundCase.step.code]}>
          {fundCase.step.label}
        </Badge>
      </div>
      <p className={styles.text}>{fundCase.waits}</p>
      {fundCase.remark && (
        <div className={styles.remark}>
          <p className={styles.small}>{t('fund.remark')}</p>
          <p className={styles.text}>{fundCase.remark}</p>
        </div>
      )}
      {fundCase.decidedBy && fundCase.decidedAt && (
        <p className={styles.small}>
          {t('fund.decided', { person: fundCase.decidedBy, date: formats.date(fundCase.decidedAt) })}
        </p>
      )}
      <MoneyTable
        label={t('fund.money')}
        columns={[
          { label: t('fund.requested'), amounts: fundCase.budget, total: fundCase.requested },
          ...(isDecided
            ? [
                { label: t('fund.approved'), amounts: fundCase.approved, total: fundCase.approvedTotal },
                { label: t('fund.disbursed'), amounts: fundCase.disbursed, total: fundCase.disbursedTotal },
              ]
            : []),
        ]}
      />
      <p className={styles.small}>
        {t('fund.cofinancing', { amount: formats.number(fundCase.coFinancing) })}
        {fundCase.free !== null && ` ${t('fund.free', { amount: formats.number(fundCase.free) })}`}
      </p>
      {fundCase.returned.map((back) => (
        <p key={`${back.at} ${back.agency.code}`} className={styles.small}>
          {t('fund.returned', {
            agency: back.agency.label,
            amount: formats.number(back.amount),
            date: formats.date(back.at),
            reason: back.reason,
          })}
        </p>
      ))}
      {fundCase.tranches.length > 0 && <TrancheList tranches={fundCase.tranches} />}
      <details open={isWeighed}>
        <summary className={styles.summary}>{t('fund.note')}</summary>
        <div className={styles.inside}>
          {fundCase.sections.map((section) => (
            <div key={section.code}>
              <h3 className={styles.name}>{section.label}</h3>
              <p className={styles.text}>{section.text || t('fund.nothing')}</p>
            </div>
          ))}
          <p className={styles.text}>
            {t('common.pair', { label: t('fund.endorsement'), value: fundCase.endorsement.label })}
          </p>
          {fundCase.markers.map((marker) => (
            <p key={marker.code} className={styles.text}>
              {t('common.pair', { label: marker.label, value: marker.text || t('fund.nothing') })}
            </p>
          ))}
        </div>
      </details>
      <details open={isWeighed || fundCase.rules.some((rule) => rule.required && rule.answer.code === 'not-met')}>
        <summary className={styles.summary}>{t('fund.rules')}</summary>
        <div className={styles.inside}>
          <RuleList rules={fundCase.rules} />
        </div>
      </details>
      <CaseActs {...props} />
    </article>
  );
}
