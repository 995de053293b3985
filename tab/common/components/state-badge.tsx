import { Badge, type BadgeProps } from '@fluentui/react-components';
import type { Labelled } from '../../../bot/api/contract.ts';
import type { State } from '../../../bot/domain/state.ts';

const COLORS: Record<State, NonNullable<BadgeProps['color']>> = {
  draft: 'subtle',
  cosigning: 'informative',
  submitted: 'brand',
  returned: 'warning',
  assessing: 'brand',
  matched: 'success',
  implementing: 'success',
  suspended: 'warning',
  completed: 'success',
  declined: 'danger',
  withdrawn: 'informative',
};

export function StateBadge({ state }: { state: Labelled<State> }) {
  return (
    <Badge appearance="tint" color={COLORS[state.code]} shape="rounded" style={{ whiteSpace: 'nowrap' }}>
      {state.label}
    </Badge>
  );
}
