import type { FundStep } from '../domain/fund-case.ts';
import type { JointRequest } from '../domain/request.ts';
import type { Portfolio } from '../matching/contract.ts';

/** A programme that a funding window pays for, as far as its balance asks. */
export interface FundedProgramme {
  window: string;
  countries: readonly string[];
  objectives: readonly number[];
}

const FUNDED: readonly FundStep[] = ['approved', 'closed'];

/** What of a request the windows pay for: an approved amount, not a window that was only recommended or asked. */
export function programmesOf({ content, funding }: Pick<JointRequest, 'content' | 'funding'>): FundedProgramme[] {
  return funding
    .filter(({ step, approved }) => FUNDED.includes(step) && approved.some(({ amount }) => amount > 0))
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
