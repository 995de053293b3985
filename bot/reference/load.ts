import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import * as s from './schemas.ts';

type Output<T extends z.ZodType> = z.output<T>;

/** The mechanism's data, typed, with look-up by code. Read-only: nobody changes it after load. */
export interface Reference {
  objectives: ReadonlyMap<number, s.Objective>;
  thematicAreas: Output<typeof s.objectivesFile>['thematicAreas'];
  principles: Output<typeof s.principlesFile>['principles'];
  strategyPoints: Output<typeof s.strategyPointsFile>['points'];
  ctm: Output<typeof s.ctmFile>;
  themes: ReadonlyMap<string, s.Theme>;
  supportFamilies: Output<typeof s.supportTypesFile>['families'];
  supportTypes: ReadonlyMap<string, s.SupportType>;
  regions: ReadonlyMap<string, s.Region>;
  /** Region code of a country, by ISO 3166-1 alpha-2. A country belongs to one region only. */
  regionOf: ReadonlyMap<string, string>;
  organisations: ReadonlyMap<string, s.Organisation>;
  practiceKinds: Output<typeof s.practicesFile>['kinds'];
  practices: ReadonlyMap<string, s.Practice>;
  resources: ReadonlyMap<string, s.Resource>;
  fundingWindows: ReadonlyMap<string, s.FundingWindow>;
  fundingRuleTypes: Output<typeof s.fundingWindowsFile>['ruleTypes'];
  /** Who reviews a practice before it is published, and on which terms the open data is given. */
  knowledgePlatform: s.KnowledgePlatform;
  conceptNote: Output<typeof s.conceptNoteFile>;
  /** What reviewers assess a request by. */
  rubric: s.RubricFile;
  /** Dimensions of migration governance, by code, and the library of indicators. */
  governanceDimensions: ReadonlyMap<string, Output<typeof s.indicatorsFile>['dimensions'][number]>;
  indicators: ReadonlyMap<string, s.LibraryIndicator>;
  satisfaction: Output<typeof s.satisfactionFile>;
  glossary: s.Glossary;
  /** Working days of each step, ordinary and in a crisis. */
  clockTerms: s.ClockTerms;
  /** Days that the connection hub gives, by what for. */
  hubTerms: ReadonlyMap<s.HubTerm['code'], s.HubTerm>;
  wording: z.output<typeof s.wordingFile>;
  /** Pairs of theme codes that must stay apart everywhere: trafficking in persons is not smuggling of migrants. */
  neverMerge: ReadonlyArray<readonly [string, string]>;
}

function read<T extends z.ZodType>(folder: URL, name: string, schema: T): z.output<T> {
  const parsed = schema.safeParse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  throw new Error(
    `bot/reference/${name}: ${first?.path.join('.')}: ${first?.message}. Mend the file; its README gives the shape.`,
  );
}

function index<K, V>(rows: readonly V[], key: (row: V) => K, name: string): ReadonlyMap<K, V> {
  const map = new Map<K, V>();
  for (const row of rows) {
    if (map.has(key(row)))
      throw new Error(`bot/reference/${name}: "${String(key(row))}" stands twice. Codes are unique.`);
    map.set(key(row), row);
  }
  return map;
}

function readRubric(folder: URL): s.RubricFile {
  const rubric = read(folder, 'rubric.json', s.rubricFile);
  index(rubric.criteria, (criterion) => criterion.code, 'rubric.json');
  index(rubric.scale.levels, (level) => level.score, 'rubric.json');
  return rubric;
}

/**
 * Reads and checks every data file beside this module.
 * @throws Error naming the file, the place in it and the remedy, for the operator.
 */
export function loadReference(folder: URL = new URL('./', import.meta.url)): Reference {
  const objectives = read(folder, 'gcm-objectives.json', s.objectivesFile);
  const themes = read(folder, 'themes.json', s.themesFile);
  const support = read(folder, 'support-types.json', s.supportTypesFile);
  const regions = read(folder, 'regions.json', s.regionsFile).regions;
  const practices = read(folder, 'practices.json', s.practicesFile);
  const funding = read(folder, 'funding-windows.json', s.fundingWindowsFile);
  const library = read(folder, 'indicators.json', s.indicatorsFile);
  return {
    objectives: index(objectives.objectives, (o) => o.number, 'gcm-objectives.json'),
    thematicAreas: objectives.thematicAreas,
    principles: read(folder, 'guiding-principles.json', s.principlesFile).principles,
    strategyPoints: read(folder, 'strategy-points.json', s.strategyPointsFile).points,
    ctm: read(folder, 'ctm-priorities.json', s.ctmFile),
    themes: index(themes.themes, (t) => t.code, 'themes.json'),
    supportFamilies: support.families,
    supportTypes: index(support.supportTypes, (t) => t.code, 'support-types.json'),
    regions: index(regions, (r) => r.code, 'regions.json'),
    regionOf: new Map(regions.flatMap((r) => r.countries.map((country) => [country, r.code] as const))),
    organisations: index(
      read(folder, 'organisations.json', s.organisationsFile).organisations,
      (o) => o.code,
      'organisations.json',
    ),
    practiceKinds: practices.kinds,
    practices: index(practices.practices, (p) => p.id, 'practices.json'),
    resources: index(read(folder, 'resources.json', s.resourcesFile).resources, (r) => r.id, 'resources.json'),
    fundingWindows: index(funding.windows, (w) => w.code, 'funding-windows.json'),
    fundingRuleTypes: funding.ruleTypes,
    knowledgePlatform: read(folder, 'knowledge-platform.json', s.knowledgePlatformFile),
    conceptNote: read(folder, 'concept-note.json', s.conceptNoteFile),
    rubric: readRubric(folder),
    governanceDimensions: index(library.dimensions, (dimension) => dimension.code, 'indicators.json'),
    indicators: index(library.indicators, (indicator) => indicator.code, 'indicators.json'),
    satisfaction: read(folder, 'satisfaction.json', s.satisfactionFile),
    glossary: read(folder, 'glossary.json', s.glossaryFile),
    clockTerms: read(folder, 'clock-terms.json', s.clockTermsFile),
    wording: read(folder, 'wording.json', s.wordingFile),
    neverMerge: themes.neverMerge,
    hubTerms: index(read(folder, 'hub-terms.json', s.hubTermsFile).terms, (term) => term.code, 'hub-terms.json'),
  };
}
