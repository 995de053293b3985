import { CounterBadge, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { NavLink, useLocation } from 'react-router';
import { useMe } from '../../../api/client-context.tsx';
import { usePendingPeople } from '../../../api/queries.ts';
import { Hidden } from '../../../common/components/hidden.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { placesOf } from '../places.ts';

/** Width of the end of the line that fades, CSS pixels. */
const FADE_PX = 28;

const useStyles = makeStyles({
  nav: {
    flexGrow: 1,
    minInlineSize: 0,
    // On a phone the places are one line that slides under the thumb; what fades at its end says that more follows.
    '@media (max-width: 639px)': {
      overflowX: 'auto',
      scrollbarWidth: 'none',
      maskImage: `linear-gradient(to right, #000 calc(100% - ${FADE_PX}px), transparent)`,
      ':dir(rtl)': { maskImage: `linear-gradient(to left, #000 calc(100% - ${FADE_PX}px), transparent)` },
    },
    // A mouse has no thumb: it gets a bar to pull.
    '@media (max-width: 639px) and (pointer: fine)': { scrollbarWidth: 'thin' },
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (max-width: 639px)': { flexWrap: 'nowrap', inlineSize: 'max-content', paddingInlineEnd: `${FADE_PX}px` },
  },
  link: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minBlockSize: '44px',
    whiteSpace: 'nowrap',
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

/** Slides the line until the current place stands clear of both ends; the page itself stays where it is. */
function showCurrent(line: HTMLElement): void {
  const current = line.querySelector('[aria-current="page"]')?.getBoundingClientRect();
  if (!current) return;
  const { left, right } = line.getBoundingClientRect();
  if (current.right > right - FADE_PX) line.scrollBy({ left: current.right - right + FADE_PX });
  else if (current.left < left) line.scrollBy({ left: current.left - left - FADE_PX });
}

/** The places of the person; whoever admits people sees how many wait. */
export function Navigation() {
  const { t } = useIntl();
  const styles = useStyles();
  const places = placesOf(useMe().roles.map((role) => role.code));
  const { data: pending } = usePendingPeople(places.includes('admissions'));
  const waiting = pending?.length ?? 0;
  const nav = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page is another current place
  useEffect(() => {
    const line = nav.current;
    if (!line) return;
    // Also when the line gets narrower: the person at its end arrives later, and phones are turned.
    const watch = new ResizeObserver(() => showCurrent(line));
    watch.observe(line);
    return () => watch.disconnect();
  }, [pathname]);
  return (
    <nav ref={nav} className={styles.nav} aria-label={t('shell.navigation')}>
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
