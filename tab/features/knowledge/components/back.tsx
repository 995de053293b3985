import { makeStyles, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import { useIntl } from '../../../common/intl.tsx';

const useStyles = makeStyles({
  link: {
    display: 'inline-block',
    paddingBlock: tokens.spacingVerticalXS,
    marginBlockEnd: tokens.spacingVerticalXS,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
  },
});

/** Back to the list that the person came from, with its filters. */
export function Back() {
  const { t } = useIntl();
  const styles = useStyles();
  const { state } = useLocation();
  const from: unknown = typeof state === 'object' && state !== null && 'from' in state ? state.from : null;
  const path = typeof from === 'string' && from.startsWith('/knowledge') ? from : '/knowledge';
  return (
    <Link to={path} className={styles.link}>
      {t('knowledge.back')}
    </Link>
  );
}
