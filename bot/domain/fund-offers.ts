import { disbursedBy, type FundCase, totalOf } from './fund-case.ts';
import { windowsToOpen } from './fund-cases.ts';
import type { JointRequest } from './request.ts';
import type { Action } from './rules.ts';

/** When an act on a fund case makes sense at the case itself; acts that are not named are not on one. */
const ON_CASE: Partial<Record<Action, (fundCase: FundCase) => boolean>> = {
  'edit-concept-note': ({ step }) => step === 'concept-note',
  'submit-concept-note': ({ step }) => step === 'concept-note',
  'forward-concept-note': ({ step }) => step === 'secretariat-review',
  'send-note-back': ({ step }) => step === 'secretariat-review',
  'decline-concept-note': ({ step }) => step === 'secretariat-review',
  'decide-fund': ({ step }) => step === 'committee',
  'plan-tranches': ({ step, approved, tranches }) =>
    step === 'approved' && totalOf(approved) > disbursedBy({ tranches }),
  'disburse-tranche': ({ step, tranches }) => step === 'approved' && tranches.some((t) => t.status === 'planned'),
  'report-tranche': ({ step, tranches }) => step === 'approved' && tranches.some((t) => t.status === 'disbursed'),
  'cut-funding': ({ step, approved, tranches }) => step === 'approved' && totalOf(approved) > disbursedBy({ tranches }),
  'return-funding': ({ step, tranches, returned }) =>
    (step === 'approved' || step === 'closed') && disbursedBy({ tranches }) > totalOf(returned),
  'close-fund-case': ({ step, tranches }) => step === 'approved' && !tranches.some((t) => t.status === 'disbursed'),
};

/** Is there something on a case for which the act makes sense? */
export const suitsCase = (action: Action, fundCase: FundCase): boolean => ON_CASE[action]?.(fundCase) ?? false;

/** What must be there for an act on a fund case to be offered, see `OFFERED_IF`. */
export const FUND_OFFERED_IF: Partial<Record<Action, (request: JointRequest) => boolean>> = {
  'open-fund-case': (request) => windowsToOpen(request).length > 0,
  ...Object.fromEntries(
    Object.entries(ON_CASE).map(([action, suits]) => [action, ({ funding }: JointRequest) => funding.some(suits)]),
  ),
};

export const FUND_ACTIONS = Object.keys(FUND_OFFERED_IF) as readonly Action[];
