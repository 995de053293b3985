import { Lightbulb16Regular } from '@fluentui/react-icons/svg/lightbulb';
import type { IndicatorValueView, IndicatorView, WorkView } from '../../../../bot/api/contract/implementation.ts';
import type { RequestView } from '../../../../bot/api/contract.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { figure, quantity } from './figures.ts';
import { LibraryForm, OwnForm, ValueForm } from './indicator-forms.tsx';
import { Sparkline } from './sparkline.tsx';
import { useWorkStyles } from './work-styles.ts';

/** What is measured, from where to where, how far it has come, and what makes it hard to use. */
export function Indicators({ view, work }: { view: RequestView; work: WorkView }) {
  const { t } = useIntl();
  const styles = useWorkStyles();
  const canChoose = view.actions.includes('choose-indicator');
  return (
    <Card title={t('work.indicators')}>
      <div className={styles.stack}>
        {work.indicators.length === 0 && <p className={styles.line}>{t('work.indicators.none')}</p>}
        <ul className={styles.list}>
          {work.indicators.map((indicator) => (
            <IndicatorItem key={indicator.id} view={view} work={work} indicator={indicator} />
          ))}
        </ul>
        {canChoose && <LibraryForm view={view} work={work} />}
        {canChoose && <OwnForm view={view} />}
      </div>
    </Card>
  );
}

function IndicatorItem({ view, work, indicator }: { view: RequestView; work: WorkView; indicator: IndicatorView }) {
  const intl = useIntl();
  const { t, formats } = intl;
  const styles = useWorkStyles();
  const { baseline, unit, values, progress, doubts } = indicator;
  const last = values.at(-1);
  const aim = { target: quantity(intl, indicator.target, unit), date: formats.day(indicator.targetOn) };
  return (
    <li className={styles.item}>
      <h3 className={styles.title}>{indicator.statement}</h3>
      <p className={styles.small}>{indicator.origin}</p>
      {indicator.unconfirmed && <p className={styles.small}>{indicator.unconfirmed}</p>}
      <p className={styles.line}>
        {baseline === null
          ? t('work.indicator.aim-only', aim)
          : t('work.indicator.aim', { ...aim, baseline: quantity(intl, baseline, unit) })}
      </p>
      <p className={styles.line}>
        {last
          ? t('work.indicator.latest', { value: quantity(intl, last.value, unit), date: formats.day(last.on) })
          : t('work.indicator.none')}
        {progress !== null && ` – ${t('work.indicator.progress', { share: formats.percent(progress) })}`}
      </p>
      {values.length > 1 && <Sparkline values={values} target={indicator.target} />}
      {values.length > 0 && <Values values={values} unit={unit} />}
      {doubts.length > 0 && (
        <ul className={styles.list} aria-label={t('work.indicator.doubts')}>
          {doubts.map((doubt) => (
            <li key={doubt.code} className={styles.marked}>
              <Lightbulb16Regular className={styles.icon} />
              <span>
                <strong>{doubt.demand}</strong> {doubt.text}
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.actions.includes('record-value') && (
        <ValueForm view={view} indicator={indicator} groups={work.choices.groups} />
      )}
    </li>
  );
}

function Values({ values, unit }: { values: readonly IndicatorValueView[]; unit: string }) {
  const intl = useIntl();
  const { t, formats, language } = intl;
  const styles = useWorkStyles();
  const words = ({ on, value, groups, source }: IndicatorValueView) => {
    const more = [
      ...groups.map((group) => t('common.pair', { label: group.label, value: figure(language, group.value) })),
      ...(source ? [source] : []),
    ].join('; ');
    const said = { date: formats.day(on), value: quantity(intl, value, unit), more };
    return t(more ? 'work.indicator.value-more' : 'work.indicator.value', said);
  };
  return (
    <details>
      <summary>{t('work.indicator.values', { count: values.length })}</summary>
      <ul className={styles.list}>
        {values.map((value) => (
          <li key={value.on} className={styles.small}>
            {words(value)}
          </li>
        ))}
      </ul>
    </details>
  );
}
