import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useIntl } from '../intl.tsx';

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle1,
    margin: 0,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
    '@media (min-width: 640px)': { ...typographyStyles.title3 },
    ':focus-visible': { textDecorationLine: 'underline', textDecorationColor: tokens.colorBrandStroke1 },
  },
});

let hasShownOne = false;

/** The page's first heading. It takes the focus when people come from another page, and names the window. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  const { t } = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  const styles = useStyles();
  useEffect(() => {
    document.title = t('page.title', { page: title });
  }, [t, title]);
  useEffect(() => {
    if (hasShownOne) heading.current?.focus({ preventScroll: true });
    hasShownOne = true;
    window.scrollTo(0, 0);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.heading}>
      {children ?? title}
    </h1>
  );
}
