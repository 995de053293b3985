import type { PartnerSignals } from '../../matching/capacity.ts';

type Signal = (organisation: string, signals: PartnerSignals) => void;

/**
 * What is known of an organisation's capacity comes from several places: its referrals, its offers. Each tells its own
 * part; the matcher is told all parts together.
 * @returns makes the `signal` of one more place; places do not name the same things
 */
export function joinSignals(signal: Signal): () => Signal {
  const parts: Map<string, PartnerSignals>[] = [];
  return () => {
    const own = new Map<string, PartnerSignals>();
    parts.push(own);
    return (organisation, said) => {
      own.set(organisation, said);
      signal(organisation, Object.assign({}, ...parts.map((part) => part.get(organisation))));
    };
  };
}
