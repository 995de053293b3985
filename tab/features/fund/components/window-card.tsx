import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { WindowsView, WindowView } from '../../../../bot/api/contract/fund.ts';
import { ActForm } from '../../../common/forms/act-form.tsx';
import { type FieldSpec, textOf } from '../../../common/forms/fields.ts';
import { useIntl } from '../../../common/intl.tsx';
import { typedAmount } from '../amounts.ts';
import { useWindowAct } from '../queries.ts';
import { BookingList } from './booking-list.tsx';
import { PoolBar } from './pool-bar.tsx';
import { WindowRules } from './window-rules.tsx';

const useStyles = makeStyles({
  card: {
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
  text: { margin: 0, overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
  inside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
});

interface WindowProps {
  window: WindowView;
  all: Pick<WindowsView, 'canEdit' | 'options' | 'types'>;
}

/** One funding window: its money, what it is booked for, its rules, and what was set when and by whom. */
export function WindowCard({ window, all }: WindowProps) {
  const { t } = useIntl();
  const styles = useStyles();
  const id = useId();
  // One that takes no cases and holds nothing is there to be opened, and in nobody's way before.
  const isPlain = !window.isOpen && window.pool === 0 && window.bookings.length === 0;
  return (
    <article className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {window.title}
        </h2>
        <Badge appearance="tint" shape="rounded" color={window.isOpen ? 'success' : 'subtle'}>
          {t(window.isOpen ? 'windows.open' : 'windows.shut')}
        </Badge>
      </div>
      <p className={styles.text}>{window.summary}</p>
      {isPlain ? (
        <details>
          <summary className={styles.summary}>{t('windows.more')}</summary>
          <div className={styles.inside}>
            <WindowParts window={window} all={all} />
          </div>
        </details>
      ) : (
        <WindowParts window={window} all={all} />
      )}
    </article>
  );
}

/** Its money, bookings, contributions, rules, what was set, and whether it takes cases. */
function WindowParts({ window, all }: WindowProps) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  return (
    <>
      <PoolBar window={window} />
      <details open={window.bookings.length > 0}>
        <summary className={styles.summary}>{t('windows.bookings')}</summary>
        <div className={styles.inside}>
          <BookingList bookings={window.bookings} />
        </div>
      </details>
      <details>
        <summary className={styles.summary}>{t('windows.contributions')}</summary>
        <div className={styles.inside}>
          <ul className={styles.list}>
            {window.contributions.map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: contributions are only ever added at the end
              <li key={index}>
                {t('windows.contribution', {
                  contributor: each.contributor,
                  amount: formats.number(each.amount),
                  date: formats.day(each.on),
                })}
                {each.note && <p className={styles.small}>{each.note}</p>}
              </li>
            ))}
          </ul>
          {window.contributions.length === 0 && <p className={styles.small}>{t('windows.contributions.none')}</p>}
          {all.canEdit && <Contribute window={window} />}
        </div>
      </details>
      <details>
        <summary className={styles.summary}>
          {t('windows.rules', { count: window.rules.filter((rule) => !rule.retired).length })}
        </summary>
        <div className={styles.inside}>
          <WindowRules window={window} all={all} />
        </div>
      </details>
      {window.edits.length > 0 && (
        <details>
          <summary className={styles.summary}>{t('windows.edits')}</summary>
          <ul className={styles.list}>
            {window.edits.map((edit) => (
              <li key={`${edit.at} ${edit.text}`}>
                {edit.text}
                <p className={styles.small}>
                  {t('windows.edit', { person: edit.person, date: formats.instant(edit.at) })}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
      {all.canEdit && <OpenOrShut window={window} />}
    </>
  );
}

function Contribute({ window }: { window: WindowView }) {
  const { t } = useIntl();
  const { mutateAsync } = useWindowAct(window.code);
  const fields = useMemo<FieldSpec[]>(
    () => [
      { name: 'contributor', label: t('windows.field.contributor'), kind: 'text', required: true },
      {
        name: 'amount',
        label: t('windows.field.amount'),
        hint: t('windows.field.amount.hint'),
        kind: 'number',
        required: true,
      },
      { name: 'on', label: t('windows.field.received'), kind: 'date', required: true },
      { name: 'note', label: t('windows.field.note'), kind: 'long' },
    ],
    [t],
  );
  return (
    <ActForm
      subject={window.code}
      form="contribution"
      openLabel={t('windows.contribute')}
      submitLabel={t('windows.contribute.do')}
      fields={fields}
      revision={window.revision}
      doneWords={t('windows.contribute.done')}
      onSubmit={(values, revision) =>
        mutateAsync({
          path: 'contributions',
          body: {
            revision,
            amount: typedAmount(values, 'amount'),
            contributor: textOf(values, 'contributor'),
            on: textOf(values, 'on'),
            note: textOf(values, 'note'),
          },
        })
      }
    />
  );
}

function OpenOrShut({ window }: { window: WindowView }) {
  const { t } = useIntl();
  const { mutateAsync } = useWindowAct(window.code);
  const act = window.isOpen ? 'shut' : 'open';
  const fields = useMemo<FieldSpec[]>(
    () => [{ name: 'reason', label: t('fund.field.reason'), kind: 'long', required: true }],
    [t],
  );
  return (
    <ActForm
      subject={window.code}
      form={`window-${act}`}
      openLabel={t(`windows.act.${act}`)}
      submitLabel={t(`windows.act.${act}`)}
      text={t(`windows.act.${act}.text`)}
      fields={fields}
      revision={window.revision}
      doneWords={t(`windows.act.${act}.done`)}
      onSubmit={(values, revision) =>
        mutateAsync({ path: 'open', body: { revision, isOpen: !window.isOpen, reason: textOf(values, 'reason') } })
      }
    />
  );
}
