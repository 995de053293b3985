import type { FundFacts, MatchQuery } from '../../../bot/matching/contract.ts';
import { createMatcher } from '../../../bot/matching/matcher.ts';
import { loadReference } from '../../../bot/reference/load.ts';
import type { Practice } from '../../../bot/reference/schemas.ts';

export const reference = loadReference();
export const matcher = createMatcher(reference);

/** A query that says nothing but what is given. */
export function query(part: Partial<MatchQuery>): MatchQuery {
  return {
    id: 'q',
    title: '',
    need: '',
    countries: [],
    region: null,
    level: 'national',
    objectives: [],
    themes: [],
    supportTypes: [],
    agencies: [],
    otherText: '',
    ...part,
  };
}

/** Facts of a request that meets every rule a machine can check. */
export function facts(part: Partial<FundFacts> = {}): FundFacts {
  return {
    endorsement: 'obtained',
    markers: { gender: 'GEN2', 'human-rights': 'HR1', 'child-sensitivity': 'C1' },
    budget: [{ agency: 'iom', amount: 100_000 }],
    coFinancing: 50_000,
    requestedBy: 'Ministry of Labour',
    requesters: [],
    ...part,
  };
}

/** A practice like any of the collection, with other words. */
export function practice(part: Partial<Practice> & Pick<Practice, 'id'>): Practice {
  const model = reference.practices.get('001-plural-plus');
  if (!model) throw new Error('the model practice is gone from the reference data');
  return { ...model, related: [], ...part };
}

/** The reference data with these practices added. */
export function withPractices(...added: Practice[]) {
  return { ...reference, practices: new Map([...reference.practices, ...added.map((p) => [p.id, p] as const)]) };
}

/** Needs in three languages, as requesters word them. */
export const NEEDS: readonly MatchQuery[] = [
  query({
    id: 'recruiters',
    title: 'Fair recruitment of Kenyan workers',
    need: 'Recruitment agencies charge workers illegal fees and swap contracts. We want certification of ethical recruiters.',
    countries: ['KE'],
    objectives: [6],
    agencies: ['ilo', 'iom'],
    themes: ['ethical-recruitment'],
    supportTypes: ['training'],
  }),
  query({
    id: 'children',
    title: 'Enfants non accompagnés au Mali',
    need: 'Former les travailleurs sociaux et les policiers à la protection des enfants migrants non accompagnés et à leur tutelle.',
    countries: ['ML'],
    objectives: [7],
    agencies: ['unicef', 'iom'],
  }),
  query({
    id: 'remittances',
    title: 'Remesas para el desarrollo local',
    need: 'Queremos un fondo de contrapartida para que las remesas de los clubes de oriundos financien vivienda y agua.',
    countries: ['GT'],
    objectives: [20],
    agencies: ['undp', 'uncdf'],
  }),
];
