import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXXL,
    paddingInline: tokens.spacingHorizontalL,
  },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3, lineHeight: 1 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  text: { margin: 0, maxInlineSize: '34rem', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'center', gap: tokens.spacingHorizontalS },
});

/** Says plainly that there is nothing, why, and what can be done. */
export function EmptyState(props: {
  icon: ReactNode;
  title: string;
  text?: string;
  children?: ReactNode;
  page?: boolean;
}) {
  const styles = useStyles();
  const Title = props.page ? 'h1' : 'h2';
  return (
    <div className={styles.root}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      <Title className={styles.title}>{props.title}</Title>
      {props.text && <p className={styles.text}>{props.text}</p>}
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </div>
  );
}
