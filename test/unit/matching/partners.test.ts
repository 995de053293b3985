import assert from 'node:assert/strict';
import { reachTo } from '../../../bot/matching/coverage.ts';
import { matcher, NEEDS, query, reference } from './fixtures.ts';

const ids = (need: Parameters<typeof query>[0]) => matcher.searchPartners(query(need)).map((hit) => hit.id);

describe('partner matching', () => {
  it('puts bodies whose mandate is the need first', () => {
    assert.ok(
      ids({ title: 'Fair recruitment of workers and labour inspection', objectives: [6] })
        .slice(0, 3)
        .includes('ilo'),
    );
    assert.ok(
      ids({ title: 'Protection des enfants migrants non accompagnés', objectives: [7] })
        .slice(0, 3)
        .includes('unicef'),
    );
    assert.ok(
      ids({ title: 'Salud de los migrantes: tuberculosis y VIH', objectives: [15] })
        .slice(0, 4)
        .includes('who'),
    );
  });

  it('puts a regional body forward in its region and far back elsewhere', () => {
    const need = { title: 'Free movement and border management in the regional community', objectives: [5, 11] };
    const place = (countries: string[]) => {
      const at = ids({ ...need, countries }).indexOf('sadc');
      return at < 0 ? Number.POSITIVE_INFINITY : at;
    };
    assert.ok(place(['ZM']) < place(['GT']));
  });

  it('names the leading practices an organisation took part in as its track record', () => {
    for (const need of NEEDS) {
      for (const hit of matcher.searchPartners(need)) {
        for (const reason of hit.reasons.filter((r) => r.kind === 'track-record')) {
          assert.ok(reason.values.length > 0);
          for (const id of reason.values) {
            const item = reference.practices.get(id);
            const listed = reference.organisations.get(hit.id)?.practiceIds.includes(id);
            assert.ok(listed || item?.partners.some((partner) => partner.code === hit.id), `${hit.id} in ${id}`);
          }
        }
      }
    }
  });

  it('proposes nobody for nonsense', () => {
    assert.deepEqual(ids({ title: 'qwzx vbnm plokij' }), []);
  });

  it('knows members by country, by region, and bodies that work everywhere', () => {
    const where = (code: string, countries: string[], regions: string[]) =>
      reachTo(new Set(countries), new Set(regions)).get(code);
    assert.equal(where('ecowas', ['NG'], ['africa']), 'named');
    assert.equal(where('ecowas', ['KE'], ['africa']), 'elsewhere');
    assert.equal(where('eca', ['EG'], ['arab-states']), 'named');
    assert.equal(where('iom', ['KE'], ['africa']), undefined);
    assert.equal(where('ecowas', [], []), undefined);
  });

  it('has coverage only for organisations of the reference data', () => {
    for (const code of ['sadc', 'ecowas', 'igad', 'eac', 'eclac', 'escap', 'escwa', 'eca', 'ece', 'afdb']) {
      assert.ok(reference.organisations.has(code), code);
    }
  });
});
