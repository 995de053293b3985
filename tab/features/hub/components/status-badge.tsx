import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { ReferralView } from '../../../../bot/api/contract/hub.ts';

const COLORS: Record<ReferralView['status']['code'], NonNullable<BadgeProps['color']>> = {
  proposed: 'subtle',
  sent: 'brand',
  accepted: 'success',
  declined: 'danger',
  'called-back': 'informative',
  active: 'success',
  done: 'success',
};

export function ReferralBadge({ status }: { status: ReferralView['status'] }) {
  return (
    <Badge appearance="tint" color={COLORS[status.code]} shape="rounded" style={{ whiteSpace: 'nowrap' }}>
      {status.label}
    </Badge>
  );
}
