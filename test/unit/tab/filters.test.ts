import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  byUrgency,
  countriesIn,
  type Filters,
  isNarrowed,
  NO_FILTERS,
  narrow,
  objectivesIn,
  readFilters,
  VIEWS,
  writeFilters,
} from '../../../tab/features/requests/filters.ts';
import { turnOf } from '../../../tab/features/requests/turn.ts';
import { agency, labelledState, requestList, requestView } from '../../e2e/tab/requests.ts';

const NONE: Filters = { view: 'waiting', ...NO_FILTERS };
const refs = (rows: { ref: string }[]) => rows.map((row) => row.ref);

describe('filters of the queue', () => {
  it('survive in the address', () => {
    const filters = fc.record(
      {
        view: fc.constantFrom(...VIEWS),
        text: fc.string(),
        objective: fc.constantFrom('', '7', '11'),
        country: fc.constantFrom('', 'NE'),
        overdue: fc.boolean(),
        forMe: fc.boolean(),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(filters, (wanted) => {
        assert.deepEqual(readFilters(new URLSearchParams(writeFilters(wanted).toString())), wanted);
      }),
    );
  });

  it('leave the address clean when nothing is filtered', () => {
    assert.equal(writeFilters(NONE).toString(), '');
    assert.equal(isNarrowed({ ...NONE, view: 'all', text: '  ' }), false);
  });

  it('find every word wherever it stands, without case and accents', () => {
    const rows = requestList();
    assert.deepEqual(refs(narrow(rows, { ...NONE, text: 'senegal CENSUS' }, 'me')), ['UNM-2026-0029']);
    assert.deepEqual(refs(narrow(rows, { ...NONE, text: '0038' }, 'me')), ['UNM-2026-0038']);
    assert.deepEqual(refs(narrow(rows, { ...NONE, text: 'unicef' }, 'me')), ['UNM-2026-0042']);
    assert.deepEqual(narrow(rows, { ...NONE, text: 'unicef census' }, 'me'), []);
  });

  it('narrow by objective, country and delay together', () => {
    const rows = requestList();
    assert.deepEqual(refs(narrow(rows, { ...NONE, objective: '14' }, 'me')), ['UNM-2026-0035']);
    assert.deepEqual(refs(narrow(rows, { ...NONE, country: 'MD', overdue: true }, 'me')), ['UNM-2026-0031']);
    assert.deepEqual(narrow(rows, { ...NONE, country: 'NE', overdue: true }, 'me'), []);
  });

  it('show somebody what they are to assess, and find requests by their reviewers', () => {
    const clara = { id: 'me', name: 'Clara Mendès', organisation: { code: 'dco', label: 'DCO' } };
    const rows = requestList().map((row, index) => ({ ...row, reviewers: index === 2 ? [clara] : [] }));
    assert.deepEqual(refs(narrow(rows, { ...NONE, forMe: true }, 'me')), ['UNM-2026-0035']);
    assert.deepEqual(narrow(rows, { ...NONE, forMe: true }, 'other'), []);
    assert.deepEqual(refs(narrow(rows, { ...NONE, text: 'mendes' }, 'other')), ['UNM-2026-0035']);
  });

  it('offer each country and objective once, in order', () => {
    const rows = [...requestList(), ...requestList()];
    const objectives = objectivesIn(rows).map((objective) => objective.code);
    assert.deepEqual(objectives, [1, 6, 11, 13, 14, 18, 20]);
    assert.equal(countriesIn(rows, 'en').length, 7);
  });

  it('put first what is due first, and last what has no limit', () => {
    const sorted = [...requestList()].sort(byUrgency).map((row) => row.clock.dueOn);
    assert.deepEqual(sorted.slice(0, 2), ['2026-11-12', '2026-11-16']);
    assert.equal(sorted.at(-1), null);
  });
});

describe('whose turn it is', () => {
  const unsigned = [agency('iom', 0), agency('unicef', 1, { signed: false, status: 'invited' })];

  it('is yours as long as your agency has not signed', () => {
    const row = requestView({ state: labelledState('cosigning'), agencies: unsigned });
    assert.equal(turnOf(row, 'unicef'), 'you');
    assert.equal(turnOf(row, 'iom'), 'others');
  });

  it('is the lead’s when questions were asked', () => {
    const row = requestView({ state: labelledState('returned') });
    assert.equal(turnOf(row, 'iom'), 'you');
    assert.equal(turnOf(row, 'unicef'), 'others');
  });

  it('is nobody’s once a request is closed', () => {
    assert.equal(turnOf(requestView({ state: labelledState('withdrawn') }), 'iom'), 'closed');
  });
});
