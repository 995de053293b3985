import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
    padding: tokens.spacingVerticalM,
    minInlineSize: 0,
    '@media (min-width: 640px)': { padding: tokens.spacingVerticalL },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, marginBlockEnd: tokens.spacingVerticalS },
});

export function Card(props: { title?: string; level?: 2 | 3; className?: string | undefined; children: ReactNode }) {
  const styles = useStyles();
  const Title = props.level === 3 ? 'h3' : 'h2';
  return (
    <section className={mergeClasses(styles.card, props.className)}>
      {props.title && <Title className={styles.title}>{props.title}</Title>}
      {props.children}
    </section>
  );
}
