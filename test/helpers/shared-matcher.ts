import type { PartnerSignals } from '../../bot/matching/capacity.ts';
import type { LiveMatcher, MatchQuery } from '../../bot/matching/contract.ts';
import { createMatcher } from '../../bot/matching/matcher.ts';
import type { Reference } from '../../bot/reference/load.ts';
import type { FundingWindow, Practice } from '../../bot/reference/schemas.ts';

let built: LiveMatcher | null = null;
/** Takes out of the built matcher what its present holder was told. */
let clear = (): void => {};
let holder: object | null = null;

const UNKNOWN: Required<PartnerSignals> = {
  countries: [],
  themes: [],
  supportTypes: [],
  openReferrals: 0,
  accepted: 0,
  declined: 0,
  completed: 0,
};

/**
 * A matcher that knows the reference data and, of requests, other practices and signals, what it was told itself. The indexes take a
 * second, so they are built once for all tests, and only where one asks; whoever asks is handed them.
 */
export function sharedMatcher(reference: Reference): LiveMatcher {
  const requests = new Map<string, MatchQuery>();
  const practices = new Map<string, Practice>();
  const signals = new Map<string, PartnerSignals>();
  const windows = new Map<string, FundingWindow>();
  const self = {};

  const asked = (): LiveMatcher => {
    built ??= createMatcher(reference);
    const matcher = built;
    if (holder === self) return matcher;
    clear();
    for (const value of requests.values()) matcher.update({ kind: 'request', value });
    for (const value of practices.values()) matcher.update({ kind: 'practice', value });
    for (const [organisation, said] of signals) matcher.signal(organisation, said);
    for (const value of windows.values()) matcher.update({ kind: 'window', value });
    holder = self;
    clear = () => {
      for (const id of requests.keys()) matcher.remove('request', id);
      for (const id of practices.keys()) matcher.remove('practice', id);
      for (const organisation of signals.keys()) matcher.signal(organisation, UNKNOWN);
      for (const code of windows.keys()) {
        const value = reference.fundingWindows.get(code);
        if (value) matcher.update({ kind: 'window', value });
      }
    };
    return matcher;
  };
  const alreadyAsked = () => (holder === self ? built : null);

  return {
    match: (...given) => asked().match(...given),
    searchKnowledge: (query) => asked().searchKnowledge(query),
    searchPartners: (query) => asked().searchPartners(query),
    similar: (...given) => asked().similar(...given),
    update(item) {
      if (item.kind === 'request') requests.set(item.value.id, item.value);
      else if (item.kind === 'window') windows.set(item.value.code, item.value);
      else if (item.kind === 'practice' && !reference.practices.has(item.value.id)) {
        practices.set(item.value.id, item.value);
      } else throw new Error(`the tests share one matcher: no ${item.kind} of the reference is changed in it`);
      alreadyAsked()?.update(item);
    },
    remove(kind, id) {
      if (kind === 'request') requests.delete(id);
      else if (kind === 'practice' && !reference.practices.has(id)) practices.delete(id);
      else throw new Error(`the tests share one matcher: no ${kind} of the reference is changed in it`);
      alreadyAsked()?.remove(kind, id);
    },
    signal(organisation, said) {
      signals.set(organisation, { ...signals.get(organisation), ...said });
      alreadyAsked()?.signal(organisation, said);
    },
  };
}
