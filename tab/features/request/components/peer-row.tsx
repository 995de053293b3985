import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'react-router';
import type { MatchesView } from '../../../../bot/api/contract.ts';
import { AgencyMarks } from '../../../common/components/agency-marks.tsx';
import { StateBadge } from '../../../common/components/state-badge.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { useHitStyles } from './hit-card.tsx';

const useStyles = makeStyles({
  link: { color: tokens.colorBrandForegroundLink },
  meta: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** Another request like this one: the same need, or peers to exchange with. */
export function PeerRow({ peer }: { peer: MatchesView['peers'][number] }) {
  const { t, formats } = useIntl();
  const hit = useHitStyles();
  const styles = useStyles();
  return (
    <li className={mergeClasses(hit.hit, hit.plain)}>
      <div className={hit.body}>
        <div className={hit.top}>
          <h4 className={hit.title}>
            <Link to={`/requests/${encodeURIComponent(peer.ref)}`} className={styles.link}>
              {peer.title}
            </Link>
          </h4>
          <span>{t('matches.similarity', { score: formats.percent(peer.score) })}</span>
        </div>
        <div className={styles.meta}>
          <Badge appearance="tint" color={peer.kind.code === 'duplicate' ? 'warning' : 'informative'} shape="rounded">
            {peer.kind.label}
          </Badge>
          <StateBadge state={peer.state} />
          <span className={hit.small}>
            {peer.ref} · {formats.list(peer.countries.map((country) => country.label)) || peer.region?.label}
          </span>
        </div>
        <AgencyMarks agencies={peer.agencies} />
      </div>
    </li>
  );
}
