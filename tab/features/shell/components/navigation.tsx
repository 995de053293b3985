import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { NavLink } from 'react-router';
import { useMe } from '../../../api/client-context.tsx';
import { usePendingPeople } from '../../../api/queries.ts';
import { Hidden } from '../../../common/components/hidden.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { placesOf } from '../places.ts';

const useStyles = makeStyles({
  nav: { maxInlineSize: '100%' },
  list: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minBlockSize: '44px',
    paddingInline: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    '@media (min-width: 640px)': { paddingInline: tokens.spacingHorizontalM, fontSize: tokens.fontSizeBase300 },
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-4px' },
    '&[aria-current="page"]': { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
    '&[aria-current="page"]::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalS,
      insetBlockEnd: 0,
      blockSize: '3px',
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
});

/** The places of the person; whoever admits people sees how many wait. */
export function Navigation() {
  const { t } = useIntl();
  const styles = useStyles();
  const places = placesOf(useMe().roles.map((role) => role.code));
  const { data: pending } = usePendingPeople(places.includes('admissions'));
  const waiting = pending?.length ?? 0;
  return (
    <nav className={styles.nav} aria-label={t('shell.navigation')}>
      <ul className={styles.list}>
        {places.map((place) => (
          <li key={place}>
            <NavLink to={`/${place}`} className={styles.link}>
              {t(`shell.${place}`)}
              {place === 'admissions' && waiting > 0 && (
                <>
                  <CounterBadge count={waiting} size="small" color="danger" aria-hidden="true" />
                  <Hidden>{t('shell.admissions.waiting', { count: waiting })}</Hidden>
                </>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
