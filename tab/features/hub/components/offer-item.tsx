import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import type { OffersView, OfferView } from '../../../../bot/api/contract/hub.ts';
import { useIntl } from '../../../common/intl.tsx';
import { EditOfferForm } from './offer-form.tsx';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    minInlineSize: 0,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  acts: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    gridTemplateColumns: 'minmax(0, 1fr)',
    marginBlockStart: tokens.spacingVerticalXS,
  },
});

/** One offer of the catalogue; its own organisation's focal points change it here. */
export function OfferItem({ offer, choices }: { offer: OfferView; choices: OffersView['choices'] }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const id = useId();
  const labels = (items: readonly { label: string }[]) => formats.list(items.map(({ label }) => label));
  const places = [...offer.countries, ...offer.regions];
  const day = (iso: string | null) => (iso === null ? 'none' : formats.day(iso));
  const isLimited = offer.availableFrom !== null || offer.availableTo !== null;
  return (
    <li className={styles.item} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {offer.title}
      </h2>
      <div className={styles.head}>
        <Badge appearance="tint" shape="rounded">
          {offer.kind.label}
        </Badge>
        <span className={styles.small}>{offer.organisation.label}</span>
        {offer.isWithdrawn && (
          <Badge appearance="outline" color="warning">
            {t('offers.withdrawn')}
          </Badge>
        )}
        {offer.isPast && (
          <Badge appearance="outline" color="warning">
            {t('offers.past')}
          </Badge>
        )}
      </div>
      <p className={styles.text}>{offer.text}</p>
      <p className={styles.small}>
        {t('offers.where', { values: places.length > 0 ? labels(places) : t('offers.everywhere') })}
      </p>
      {offer.languages.length > 0 && (
        <p className={styles.small}>{t('offers.languages', { values: labels(offer.languages) })}</p>
      )}
      {offer.themes.length > 0 && (
        <p className={styles.small}>{t('offers.themes', { values: labels(offer.themes) })}</p>
      )}
      {offer.supportTypes.length > 0 && (
        <p className={styles.small}>{t('offers.support', { values: labels(offer.supportTypes) })}</p>
      )}
      {isLimited && (
        <p className={styles.small}>
          {t('offers.period', { from: day(offer.availableFrom), to: day(offer.availableTo) })}
        </p>
      )}
      <p className={styles.small}>{t('offers.contact', { name: offer.contact })}</p>
      <p className={styles.small}>{t('offers.updated', { date: formats.date(offer.updatedAt) })}</p>
      {offer.isOwn && (
        <div className={styles.acts}>
          <EditOfferForm offer={offer} choices={choices} />
        </div>
      )}
    </li>
  );
}
