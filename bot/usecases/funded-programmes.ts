import { type FundCase, heldBy } from '../domain/fund-case.ts';
import type { JointRequest } from '../domain/request.ts';
import type { Portfolio } from '../matching/contract.ts';

/** A programme that a funding window pays for, as far as its balance asks. */
export interface FundedProgramme {
  window: string;
  countries: readonly string[];
  objectives: readonly number[];
}

interface Paid extends Pick<JointRequest, 'content'> {
  funding: readonly Pick<FundCase, 'window' | 'step' | 'approved' | 'returned'>[];
}

/** What of a request the windows pay for: an approved amount that was not all paid back, not a window only asked. */
export function programmesOf({ content, funding }: Paid): FundedProgramme[] {
  return funding
    .filter((fundCase) => heldBy(fundCase) > 0)
    .map(({ window }) => ({
      window,
      countries: content.countries,
      objectives: [content.objective, ...content.secondaryObjectives],
    }));
}

export interface FundedProgrammes {
  /** By window. */
  readonly portfolio: Portfolio;
  /** Puts what the windows pay for of a request now in the place of what they paid for before. */
  replace(before: readonly FundedProgramme[], after: readonly FundedProgramme[]): void;
}

export function createFundedProgrammes(): FundedProgrammes {
  const portfolio = new Map<string, readonly FundedProgramme[]>();
  return {
    portfolio,
    replace(before, after) {
      for (const window of new Set([...before, ...after].map((programme) => programme.window))) {
        const others = (portfolio.get(window) ?? []).filter((programme) => !before.includes(programme));
        portfolio.set(window, [...others, ...after.filter((programme) => programme.window === window)]);
      }
    },
  };
}
