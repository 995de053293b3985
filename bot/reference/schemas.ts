/**
 * Shapes of the mechanism's data files in this folder, checked once at load.
 * A schema turns the files' `label_en`, `label_fr`, `label_es` into one `label: { en, fr, es }`,
 * so that nothing else in the product knows how a file spells its languages.
 */
import { z } from 'zod';
import type { Pace } from '../domain/crisis.ts';
import { LANGUAGES } from '../domain/language.ts';
import { ROLES } from '../domain/people.ts';

const text = z.string().trim().min(1);
const code = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'codes are kebab-case');
const bilingual = z.object({ en: text, fr: text });
const mixedSource = z.looseObject({ seed: z.string().optional(), lines: z.string().optional() });

/** English and French are always there; Spanish wherever a label needs it. */
export interface Localised {
  en: string;
  fr: string;
  es?: string | undefined;
}

/** Moves `name_en`, `name_fr`, `name_es` into `name: { en, fr, es }`. */
function gather(row: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(row)) {
    const at = key.lastIndexOf('_');
    const base = key.slice(0, at);
    if (at > 0 && names.includes(base)) {
      out[base] = { ...((out[base] as object | undefined) ?? {}), [key.slice(at + 1)]: value };
    } else out[key] = value;
  }
  return out;
}

const localised = z.object({ en: text, fr: text, es: text.optional() });
const trilingual = z.object({ en: text, fr: text, es: text });
const trilingualLists = z.object({ en: z.array(text), fr: z.array(text), es: z.array(text) });

function row<T extends z.ZodType>(names: readonly string[], schema: T) {
  return z.preprocess((value) => (value && typeof value === 'object' ? gather(value as never, names) : value), schema);
}

const objectiveNumber = z.number().int().min(1).max(23);

export const objectiveSchema = row(
  ['title', 'label'],
  z.object({
    number: objectiveNumber,
    title: trilingual,
    label: trilingual,
    thematicArea: z.number().int(),
    mappingBasis: text,
  }),
);

export const objectivesFile = z.object({
  thematicAreas: z.array(
    row(
      ['label'],
      z.object({
        number: z.number().int(),
        label: trilingual,
        objectives: z.array(objectiveNumber),
        mappingBasis: text,
      }),
    ),
  ),
  objectives: z.array(objectiveSchema).length(23),
});

export const principlesFile = z.object({
  principles: z
    .array(
      row(
        ['label', 'description'],
        z.object({ number: z.number().int(), code, label: trilingual, description: trilingual }),
      ),
    )
    .length(10),
});

export const strategyPointsFile = z.object({
  points: z
    .array(
      row(
        ['label', 'description'],
        z.object({ number: z.number().int(), label: trilingual, description: bilingual, source: mixedSource }),
      ),
    )
    .length(12),
});

const ctmRow = { number: z.number().int(), code, label: trilingual, source: mixedSource };
export const ctmFile = z.object({
  priorities: z.array(row(['label'], z.object(ctmRow))),
  activityTypes: z.array(row(['label'], z.object({ ...ctmRow, supportTypes: z.array(code) }))),
});

export const themeSchema = row(
  ['label', 'synonyms'],
  z.object({
    code,
    label: trilingual,
    synonyms: trilingualLists,
    gcmObjectives: z.array(objectiveNumber),
    strategyPoints: z.array(z.number().int()),
  }),
);
export const themesFile = z.object({ neverMerge: z.array(z.tuple([code, code])), themes: z.array(themeSchema) });

export const supportTypeSchema = row(
  ['label', 'synonyms'],
  z.object({
    code,
    family: code,
    label: trilingual,
    synonyms: trilingualLists,
    ctmActivities: z.array(code),
    mechanismPart: z.enum(['connection-hub', 'start-up-fund', 'knowledge-platform']),
  }),
);
export const supportTypesFile = z.object({
  families: z.array(row(['label'], z.object({ code, label: trilingual }))),
  supportTypes: z.array(supportTypeSchema),
});

export const regionSchema = row(
  ['label'],
  z.object({
    code,
    label: trilingual,
    m49: z.array(z.string()),
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    note: z.string().optional(),
  }),
);
export const regionsFile = z.object({ regions: z.array(regionSchema) });

export const organisationSchema = row(
  ['acronym', 'name'],
  z.object({
    code,
    acronym: trilingual,
    name: trilingual,
    type: code,
    role: z.enum(['executive-committee', 'member', 'partner']),
    membershipBasis: text,
    iatiId: z.string().nullable(),
    mandate: bilingual,
    mandateBasis: z.enum(['general-knowledge', 'seeds', 'mixed']),
    themes: z.array(code),
    supportTypes: z.array(code),
    practiceIds: z.array(code),
  }),
);
export const organisationsFile = z.object({ membershipNote: localised, organisations: z.array(organisationSchema) });

export const practiceSchema = z.object({
  id: code,
  kind: code,
  title: bilingual,
  summary: bilingual,
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
  region: code,
  themes: z.array(code),
  supportTypes: z.array(code),
  gcmObjectives: z.array(objectiveNumber).min(1).max(4),
  strategyPoints: z.array(z.number().int()),
  partners: z.array(z.object({ code: code.nullable(), en: text, fr: text })),
  result: bilingual.nullable(),
  evidence: z.enum(['result-reported', 'described', 'named-only']),
  statusAsReported: z.string().nullable(),
  reportedBy: code,
  asOf: z.number().int(),
  period: z.string().nullable(),
  isGoodPractice: z.boolean(),
  related: z.array(code),
  source: z.looseObject({ seed: z.string(), document: text, lines: z.string() }),
});
export const practicesFile = z.object({
  kinds: z.array(row(['label'], z.object({ code, isGoodPractice: z.boolean(), label: trilingual }))),
  documents: z.array(z.looseObject({ seed: z.string(), shortTitle: text, asOf: z.number().int() })),
  practices: z.array(practiceSchema),
});

export const resourceSchema = z.object({
  id: code,
  kind: code,
  title: bilingual,
  series: z.string().nullable(),
  languages: z.array(z.string()).nullable(),
  year: z.number().int().nullable(),
  publishers: z.array(z.object({ code: code.nullable(), en: text, fr: text })),
  url: z.string().nullable(),
  themes: z.array(code),
  supportTypes: z.array(code),
  gcmObjectives: z.array(objectiveNumber),
  practiceIds: z.array(code),
  source: z.looseObject({ seed: z.string(), lines: z.string().optional() }),
});
export const resourcesFile = z.object({ resources: z.array(resourceSchema) });

/** A rule's `value` has the shape that its type names in `ruleTypes`; whoever applies a rule checks it there. */
export const fundingRuleSchema = row(
  ['label', 'note'],
  z.object({
    code,
    type: code,
    value: z.unknown(),
    appliesTo: z.enum(['request', 'fund', 'project', 'application']).or(text),
    severity: z.enum(['required', 'advisory']),
    label: localised,
    basis: z.enum(['sourced', 'unconfirmed']),
    source: mixedSource,
    note: localised.optional(),
  }),
);
export const fundingWindowSchema = row(
  ['label', 'description', 'note'],
  z.object({
    code,
    kind: code,
    status: z.enum(['operational', 'reference', 'proposed-historic', 'descriptive']),
    usableForMatching: z.boolean(),
    mechanismPart: code,
    administrator: code,
    label: trilingual,
    description: localised,
    rules: z.array(fundingRuleSchema),
    source: z.array(mixedSource).or(mixedSource),
    note: localised.optional(),
  }),
);
export const fundingWindowsFile = z.object({
  ruleTypes: z.array(row(['label'], z.object({ code, label: localised, valueShape: text }))),
  windows: z.array(fundingWindowSchema),
});

/** Whether a rule of ours rests on a source, and who has confirmed it. */
const basisFields = {
  basis: z.enum(['sourced', 'unconfirmed']),
  source: text,
  asOf: z.string().regex(/^\d{4}-\d{2}$/, 'a month such as 2026-11'),
  confirmedBy: text.nullable(),
};
const reviewerRoles = z.array(z.enum(ROLES)).min(1);
export const knowledgePlatformFile = z.object({
  review: z.object({
    inside: z.number().int().min(0),
    outside: z.number().int().min(0),
    insideTypes: z.array(code),
    roles: z.object({ inside: reviewerRoles, outside: reviewerRoles }),
    ...basisFields,
  }),
  openData: row(
    ['licence'],
    z.object({ licence: trilingual, withheld: z.array(z.object({ seed: text, reason: text })), ...basisFields }),
  ),
});

/** Outline of the concept note; the sections are filled from the request. */
export const conceptNoteFile = z.object({
  basis: z.enum(['sourced', 'unconfirmed']),
  source: mixedSource,
  confirmedBy: text.nullable(),
  sections: z.array(
    row(['label', 'hint'], z.object({ code, required: z.boolean(), label: trilingual, hint: trilingual })),
  ),
});

export const glossaryGroupSchema = z.object({
  concept: code,
  type: z.enum(['term', 'organisation']),
  organisation: code.optional(),
  en: z.array(text),
  fr: z.array(text),
  es: z.array(text),
});
export const glossaryFile = z.object({
  caseSensitiveTerms: z.array(text),
  neverMerge: z.array(z.tuple([code, code])),
  traps: z.array(
    row(['note'], z.object({ term: text, lang: z.enum(['en', 'fr', 'es']), note: localised, concepts: z.array(code) })),
  ),
  ambiguousTerms: z.array(z.object({ term: text, concepts: z.array(code) })),
  groups: z.array(glossaryGroupSchema),
});

/** Calendar days that the connection hub gives unless the coordinator says otherwise. A proposal until somebody confirms it. */
export const hubTermsFile = z.object({
  terms: z.array(
    z.object({
      code: z.enum(['referral-answer', 'interest-answer']),
      days: z.number().int().min(1).max(365),
      basis: z.enum(['sourced', 'unconfirmed']),
      source: text,
      date: z.iso.date(),
      confirmedBy: z.string().nullable(),
    }),
  ),
});

/**
 * What reviewers assess a request by. Weights count relative to each other; scores are the levels of the scale.
 * One more reviewer is called where scores of a criterion lie more than `criterion` apart, weighted results more than
 * `overall`, or (`opposed`) one reviewer supports the request and another does not.
 */
export const rubricFile = z.object({
  weights: z.object(basisFields),
  scale: z.object({
    levels: z.array(row(['label'], z.object({ score: z.number().int(), label: trilingual }))).min(2),
    ...basisFields,
  }),
  disagreement: z.object({
    criterion: z.number().positive(),
    overall: z.number().positive(),
    opposed: z.boolean(),
    ...basisFields,
  }),
  criteria: z
    .array(
      row(
        ['label', 'question'],
        z.object({
          code,
          group: z.enum(['quality', 'principle']),
          /** The guiding principle that it is, where it is one. */
          principle: code.optional(),
          weight: z.number().positive(),
          label: trilingual,
          question: trilingual,
          basis: z.enum(['sourced', 'unconfirmed']),
          source: mixedSource,
        }),
      ),
    )
    .min(1),
});

const workingDays = z.number().int().min(1).max(250);
const clockBasis = {
  basis: z.enum(['sourced', 'unconfirmed']),
  source: text,
  date: z.iso.date(),
  confirmedBy: z.string().nullable(),
};
const paceTerms = z.object({
  workingDays: z.object({
    cosign: workingDays,
    acknowledge: workingDays,
    completeness: workingDays,
    triage: workingDays,
    answer: workingDays,
  }),
  ...clockBasis,
});
/** How fast the desk and the agencies work, in ordinary times and in a crisis. */
export const clockTermsFile = z.object({
  paces: z.object({ ordinary: paceTerms, crisis: paceTerms } satisfies Record<Pace, typeof paceTerms>),
  crisisRules: z.object({ longestDays: z.number().int().min(1).max(730), remindBefore: workingDays, ...clockBasis }),
});

const dimensionSchema = row(['label'], z.object({ code, label: trilingual }));
/** A small library of indicators; `sdg` is the number of an indicator of the Sustainable Development Goals. */
export const indicatorSchema = row(
  ['statement', 'unit'],
  z.object({
    code,
    dimension: code.nullable(),
    sdg: z
      .string()
      .regex(/^\d+\.[0-9a-z]+\.\d+$/)
      .nullable(),
    statement: trilingual,
    unit: trilingual,
    gcmObjectives: z.array(objectiveNumber).min(1),
    /** Values are asked for by sex and age. */
    disaggregated: z.boolean(),
    /** One that measures a whole country does not tell what one request adds. */
    measures: z.enum(['request', 'country']),
    ...basisFields,
  }),
);
export const indicatorsFile = z.object({ dimensions: z.array(dimensionSchema), indicators: z.array(indicatorSchema) });

/** What participants are asked, and the words at both ends of the marks. */
export const satisfactionFile = z.object({
  ...basisFields,
  scale: row(['lowest', 'highest'], z.object({ lowest: trilingual, highest: trilingual })),
  questions: z.array(row(['label'], z.object({ code, label: trilingual }))).length(4),
});

export type LibraryIndicator = z.output<typeof indicatorSchema>;
export type Objective = z.output<typeof objectiveSchema>;
export type Theme = z.output<typeof themeSchema>;
export type SupportType = z.output<typeof supportTypeSchema>;
export type Region = z.output<typeof regionSchema>;
export type Organisation = z.output<typeof organisationSchema>;
export type Practice = z.output<typeof practiceSchema>;
export type Resource = z.output<typeof resourceSchema>;
export type FundingRule = z.output<typeof fundingRuleSchema>;
export type FundingWindow = z.output<typeof fundingWindowSchema>;
export type KnowledgePlatform = z.output<typeof knowledgePlatformFile>;
export type ClockTerms = z.output<typeof clockTermsFile>;
export type HubTerm = z.output<typeof hubTermsFile>['terms'][number];
export type RubricFile = z.output<typeof rubricFile>;
export type Glossary = z.output<typeof glossaryFile>;

/** Terms that stigmatise, with what the United Nations writes instead; `source` is one of `sources`. */
export const wordingFile = z
  .object({
    schemaVersion: z.literal(1),
    about: z.string(),
    sources: z.record(z.string(), z.string().min(1)),
    terms: z.array(
      z.object({ lang: z.enum(LANGUAGES), term: z.string().min(3), suggestion: z.string().min(3), source: z.string() }),
    ),
  })
  .refine((file) => file.terms.every(({ source }) => source in file.sources), 'every term needs a known source');
export type WordingTerm = z.output<typeof wordingFile>['terms'][number];
