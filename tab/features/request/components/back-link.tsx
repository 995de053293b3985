import { makeStyles, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'react-router';
import { useMe } from '../../../api/client-context.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { origin } from '../origin.ts';

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

/** Back to the list that the person came from, with its filters; after a deep link, to their start page. */
export function BackLink() {
  const { t } = useIntl();
  const styles = useStyles();
  const back = origin(
    useLocation().state,
    useMe().roles.map((role) => role.code),
  );
  if (!back) return null;
  return (
    <Link to={back.path} className={styles.link}>
      {t(`request.back.${back.place}`)}
    </Link>
  );
}
