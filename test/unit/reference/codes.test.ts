/** Every code that a data file names is a code of another one, so that nothing shows a reader a bare code. */
import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { countryName } from '../../../bot/locales/labels.ts';
import { reference as r } from '../../helpers/test-deps.ts';

const set = <T, C>(rows: readonly T[], code: (row: T) => C) => new Set(rows.map(code));
const points = set(r.strategyPoints, (point) => point.number);
const areas = set(r.thematicAreas, (area) => area.number);
const families = set(r.supportFamilies, (family) => family.code);
const activities = set(r.ctm.activityTypes, (type) => type.code);
const kinds = set(r.practiceKinds, (kind) => kind.code);
const ruleTypes = set(r.fundingRuleTypes, (type) => type.code);
const concepts = set(r.glossary.groups, (group) => group.concept);
const { groups, traps, ambiguousTerms } = r.glossary;
const practices = [...r.practices.values()];
const resources = [...r.resources.values()];
const organisations = [...r.organisations.values()];
const themes = [...r.themes.values()];
const support = [...r.supportTypes.values()];
const windows = [...r.fundingWindows.values()];

interface Named {
  code?: string;
  id?: string;
  number?: number;
  concept?: string;
  term?: string;
}

function resolve<T extends Named, C>(
  what: string,
  rows: Iterable<T>,
  codes: (row: T) => readonly (C | null | undefined)[],
  known: { has(code: C): boolean },
): void {
  it(what, () => {
    const dangling = [...rows].flatMap((row) =>
      codes(row).flatMap((code) => {
        const place = row.code ?? row.id ?? row.number ?? row.concept ?? row.term;
        return code == null || known.has(code) ? [] : [`${place}: ${code}`];
      }),
    );
    assert.deepEqual(dangling, []);
  });
}

describe('codes of the reference data resolve:', () => {
  resolve('the thematic area of an objective', r.objectives.values(), (o) => [o.thematicArea], areas);
  resolve('the objectives of a thematic area', r.thematicAreas, (area) => area.objectives, r.objectives);
  resolve('the objectives of a theme', themes, (theme) => theme.gcmObjectives, r.objectives);
  resolve('the strategy points of a theme', themes, (theme) => theme.strategyPoints, points);
  resolve('the family of a kind of support', support, (type) => [type.family], families);
  resolve('the activities of a kind of support', support, (type) => type.ctmActivities, activities);
  resolve('the kinds of support of an activity', r.ctm.activityTypes, (type) => type.supportTypes, r.supportTypes);

  resolve('the kind of a practice', practices, (practice) => [practice.kind], kinds);
  resolve('the region of a practice', practices, (practice) => [practice.region], r.regions);
  resolve('the countries of a practice', practices, (practice) => practice.countries, r.regionOf);
  resolve('the themes of a practice', practices, (practice) => practice.themes, r.themes);
  resolve('the kinds of support of a practice', practices, (practice) => practice.supportTypes, r.supportTypes);
  resolve('the objectives of a practice', practices, (practice) => practice.gcmObjectives, r.objectives);
  resolve('the strategy points of a practice', practices, (practice) => practice.strategyPoints, points);
  resolve('the partners of a practice', practices, (p) => p.partners.map(({ code }) => code), r.organisations);
  resolve('who reported a practice', practices, (practice) => [practice.reportedBy], r.organisations);
  resolve('the related practices of a practice', practices, (practice) => practice.related, r.practices);

  resolve('the practices of a resource', resources, (resource) => resource.practiceIds, r.practices);
  resolve('the themes of a resource', resources, (resource) => resource.themes, r.themes);
  resolve('the kinds of support of a resource', resources, (resource) => resource.supportTypes, r.supportTypes);
  resolve('the objectives of a resource', resources, (resource) => resource.gcmObjectives, r.objectives);
  resolve('the publishers of a resource', resources, (x) => x.publishers.map(({ code }) => code), r.organisations);

  resolve('the themes of an organisation', organisations, (organisation) => organisation.themes, r.themes);
  resolve('the kinds of support of an organisation', organisations, (o) => o.supportTypes, r.supportTypes);
  resolve('the practices of an organisation', organisations, (o) => o.practiceIds, r.practices);
  resolve('the administrator of a funding window', windows, (window) => [window.administrator], r.organisations);
  resolve('the types of the rules of a window', windows, (w) => w.rules.map(({ type }) => type), ruleTypes);

  resolve('the dimension of an indicator', r.indicators.values(), (i) => [i.dimension], r.governanceDimensions);
  resolve('the objectives of an indicator', r.indicators.values(), (i) => i.gcmObjectives, r.objectives);

  resolve('the organisation of a term', groups, (group) => [group.organisation], r.organisations);
  resolve('the concepts of a trap', traps, (trap) => trap.concepts, concepts);
  resolve('the concepts of an ambiguous term', ambiguousTerms, (term) => term.concepts, concepts);

  it('pairs that must never be merged', () => {
    assert.deepEqual(
      r.neverMerge.flat().filter((code) => !r.themes.has(code)),
      [],
    );
    assert.deepEqual(
      r.glossary.neverMerge.flat().filter((concept) => !concepts.has(concept)),
      [],
    );
  });
});

describe('the reference data', () => {
  it('says for every organisation of the glossary which one it is', () => {
    assert.deepEqual(
      groups.filter((group) => group.type === 'organisation' && !group.organisation),
      [],
    );
  });

  it('gives every rule of a window its own code, and no resource the id of a practice', () => {
    const twice = windows.filter((w) => new Set(w.rules.map(({ code }) => code)).size < w.rules.length);
    assert.deepEqual(
      twice.map(({ code }) => code),
      [],
    );
    assert.deepEqual(
      resources.filter(({ id }) => r.practices.has(id)),
      [],
    );
    assert.deepEqual(
      practices.filter((practice) => practice.related.includes(practice.id)),
      [],
    );
  });

  it('gives every country one region, and a name in each language', () => {
    const listed = [...r.regions.values()].flatMap((region) => region.countries);
    assert.equal(new Set(listed).size, listed.length);
    for (const country of listed) {
      for (const lang of LANGUAGES) assert.notEqual(countryName(lang, country), country, `${country} in ${lang}`);
    }
  });
});
