import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { lineAfter } from '../../../common/lines.ts';

/** Shared by the lists of the work: items with a title, a few lines and a form. */
export const useWorkStyles = makeStyles({
  stack: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalM },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    ':not(:last-child)': lineAfter,
  },
  title: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  line: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  marked: {
    display: 'inline-flex',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  overdue: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  doubt: { color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, marginBlockStart: '2px' },
});
