import type { AssessedRequest, AvailableReviewer, Fit, FitReason } from './contract.ts';
import { ASSIGNMENT_COSTS } from './costs.ts';

const { shares, secondaryObjective, region } = ASSIGNMENT_COSTS;

const shared = <T>(asked: readonly T[], offered: readonly T[]) => asked.filter((code) => offered.includes(code));

function objectivePart(asked: readonly number[], known: readonly number[]): FitReason {
  const weight = (index: number) => (index === 0 ? 1 : secondaryObjective);
  const all = asked.reduce((sum, _, index) => sum + weight(index), 0);
  const met = asked.reduce((sum, number, index) => sum + (known.includes(number) ? weight(index) : 0), 0);
  const share = all === 0 ? 0 : (shares.objective * met) / all;
  return { kind: 'objective', values: shared(asked, known).map(String), share };
}

function placePart(request: AssessedRequest, reviewer: AvailableReviewer): FitReason {
  const office = request.countries.filter((country) => country === reviewer.country);
  if (office.length > 0) return { kind: 'country', values: office, share: shares.place };
  const regions = shared(request.regions, reviewer.regions);
  return { kind: 'region', values: regions, share: regions.length > 0 ? shares.place * region : 0 };
}

/** What speaks for a person on a request; nothing that is missing lowers anything but its own share. */
export function fitOf(request: AssessedRequest, reviewer: AvailableReviewer): Fit {
  const themes = shared(request.themes, reviewer.themes);
  const reads = reviewer.languages.includes(request.language);
  const reasons: FitReason[] = [
    { kind: 'theme', values: themes, share: (shares.theme * themes.length) / Math.max(1, request.themes.length) },
    objectivePart(request.objectives, reviewer.objectives),
    placePart(request, reviewer),
    { kind: 'language', values: [request.language], share: reads ? shares.language : 0 },
  ];
  const speaking = reasons.filter((reason) => reason.share > 0);
  return { score: speaking.reduce((sum, reason) => sum + reason.share, 0), reasons: speaking };
}

/** Whole thousandths, 0 for a full fit. */
export const unfitOf = (fit: Fit): number => Math.round((1 - fit.score) * ASSIGNMENT_COSTS.unfit);
