import type { PartnerSignals } from '../../bot/matching/capacity.ts';
import type { LiveMatcher, MatchQuery } from '../../bot/matching/contract.ts';
import { createMatcher } from '../../bot/matching/matcher.ts';
import type { Reference } from '../../bot/reference/load.ts';

let built: LiveMatcher | null = null;
/** Takes out of the built matcher what its present holder was told. */
let clear = (): void => {};
let holder: object | null = null;

/**
 * A matcher that knows the reference data and, of requests and signals, what it was told itself. The indexes take a
 * second, so they are built once for all tests, and only where one asks; whoever asks is handed them.
 */
export function sharedMatcher(reference: Reference): LiveMatcher {
  const requests = new Map<string, MatchQuery>();
  const signals = new Map<string, PartnerSignals>();
  const self = {};

  const asked = (): LiveMatcher => {
    built ??= createMatcher(reference);
    const matcher = built;
    if (holder === self) return matcher;
    clear();
    for (const value of requests.values()) matcher.update({ kind: 'request', value });
    for (const [organisation, said] of signals) matcher.signal(organisation, said);
    holder = self;
    clear = () => {
      for (const id of requests.keys()) matcher.remove('request', id);
      for (const organisation of signals.keys()) matcher.signal(organisation, {});
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
      if (item.kind !== 'request') throw new Error(`the tests share one matcher: no ${item.kind} is changed in it`);
      requests.set(item.value.id, item.value);
      alreadyAsked()?.update(item);
    },
    remove(kind, id) {
      if (kind !== 'request') throw new Error(`the tests share one matcher: no ${kind} is changed in it`);
      requests.delete(id);
      alreadyAsked()?.remove(kind, id);
    },
    signal(organisation, said) {
      signals.set(organisation, said);
      alreadyAsked()?.signal(organisation, said);
    },
  };
}
