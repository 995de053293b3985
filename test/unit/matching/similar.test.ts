import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createMatcher } from '../../../bot/matching/matcher.ts';
import { matcher, NEEDS, query, reference } from './fixtures.ts';

const need = query({
  id: 'en',
  title: 'Cheaper remittances for rural families in Guatemala',
  need: 'Help savings cooperatives and banks to lower the fees of money transfers and to offer savings accounts to rural families.',
  countries: ['GT'],
  objectives: [20],
});
const spanish = query({
  id: 'es',
  title: 'Remesas más baratas para las familias rurales',
  need: 'Apoyar a cooperativas de ahorro y bancos para bajar las comisiones de las transferencias de dinero y ofrecer cuentas de ahorro.',
  countries: ['GT'],
  objectives: [20],
});
const elsewhere = query({ ...need, id: 'np', countries: ['NP'] });
const other = query({
  id: 'other',
  title: 'Missing migrants of Guatemala',
  need: 'A register of disappeared persons and forensic help for their families.',
  countries: ['GT'],
  objectives: [8],
});

describe('similar requests', () => {
  it('calls the same need in the same country a duplicate, in another language too', () => {
    const hits = matcher.similar(need, [{ ...need, id: 'copy' }, spanish]);
    assert.deepEqual(
      hits.map(({ id, kind }) => [id, kind]),
      [
        ['copy', 'duplicate'],
        ['es', 'duplicate'],
      ],
    );
  });

  it('calls the same need in another country a peer', () => {
    assert.deepEqual(
      matcher.similar(need, [elsewhere]).map(({ id, kind }) => [id, kind]),
      [['np', 'peer']],
    );
  });

  it('calls another need in the same country no duplicate', () => {
    assert.ok(!matcher.similar(need, [other]).some((hit) => hit.kind === 'duplicate'));
  });

  it('leaves out the request itself and puts the most alike first', () => {
    const hits = matcher.similar(need, [elsewhere, need, spanish, other]);
    assert.ok(!hits.some((hit) => hit.id === need.id));
    assert.deepEqual(
      hits.map((hit) => hit.score),
      hits.map((hit) => hit.score).sort((a, b) => b - a),
    );
  });

  it('reads a request again when its text has changed', () => {
    matcher.similar(need, [{ ...other, id: 'draft' }]);
    const hits = matcher.similar(need, [{ ...need, id: 'draft' }]);
    assert.equal(hits[0]?.kind, 'duplicate');
  });

  it('compares both ways alike, between 0 and 1', () => {
    const all = [...NEEDS, need, spanish, elsewhere, other];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(...all), (a, b) => {
        const there = matcher.similar(a, [b])[0]?.score ?? 0;
        const back = matcher.similar(b, [a])[0]?.score ?? 0;
        assert.ok(Math.abs(there - back) < 1e-9 && there >= 0 && there <= 1 + 1e-9);
      }),
    );
  });

  it('looks among those of the index that take part, however many others are more alike', () => {
    const live = createMatcher({ ...reference, practices: new Map(), resources: new Map() });
    for (let n = 0; n < 40; n++) live.update({ kind: 'request', value: { ...need, id: `hidden-${n}` } });
    live.update({ kind: 'request', value: spanish });
    live.update({ kind: 'request', value: need });
    const ids = live.similar(need, (id) => !id.startsWith('hidden')).map(({ id }) => id);
    assert.deepEqual(ids, ['es']);
    assert.deepEqual(
      live.similar(need, () => false),
      [],
    );
  });

  it('answers the same in whatever order the requests of the index came', () => {
    const all = Array.from({ length: 40 }, (_, n) => ({ ...need, id: `copy-${n}` }));
    const [one, other] = [all, [...all].reverse()].map((requests) => {
      const live = createMatcher({ ...reference, practices: new Map(), resources: new Map() });
      for (const value of requests) live.update({ kind: 'request', value });
      return live.similar(need);
    });
    assert.deepEqual(one, other);
  });
});
