import assert from 'node:assert/strict';
import { tiesOf } from '../../../bot/domain/partnerships.ts';
import type { Person } from '../../../bot/domain/people.ts';
import { acceptReferral } from '../../../bot/domain/referring.ts';
import type { JointRequest } from '../../../bot/domain/request.ts';
import { declineRequest } from '../../../bot/domain/review.ts';
import type { MapFilters, PartnershipEdge } from '../../../bot/domain/views/partnerships.ts';
import { partnershipsCsv } from '../../../bot/export/partnerships-csv.ts';
import { viewPartnershipMap } from '../../../bot/usecases/partnership-map.ts';
import { aReferredRequest, undpPartner, whoPartner } from '../../helpers/builders/hub.ts';
import {
  aCosigningRequest,
  act,
  aPerson,
  aSubmittedRequest,
  coordinator,
  ilo,
  iom,
  observer,
  unicef,
} from '../../helpers/builders.ts';
import { type TestDeps, testDeps } from '../../helpers/test-deps.ts';

const ANY: MapFilters = { objective: null, region: null, organisation: null };
/** UNICEF with IOM, helped by WHO and UNDP; both accepted. */
const helped = () =>
  acceptReferral(acceptReferral(aReferredRequest('who', 'undp'), 'r1', act(whoPartner)), 'r2', act(undpPartner));

describe('what a request says of partnerships', () => {
  const pairs = (request: JointRequest) => tiesOf(request).map(({ source, pairs: all }) => [source, all]);

  it('is who signed it together, and who accepted to help with each of them', () => {
    assert.deepEqual(pairs(aSubmittedRequest()), [['signatures', [['iom', 'unicef']]]]);
    assert.deepEqual(pairs(aReferredRequest('who')), [['signatures', [['iom', 'unicef']]]]);
    assert.deepEqual(pairs(helped()), [
      ['signatures', [['iom', 'unicef']]],
      [
        'referrals',
        [
          ['unicef', 'who'],
          ['iom', 'who'],
          ['undp', 'unicef'],
          ['iom', 'undp'],
        ],
      ],
    ]);
  });

  it('is nothing before it is handed in, and nothing once it came to nothing', () => {
    assert.deepEqual(tiesOf(aCosigningRequest()), []);
    assert.deepEqual(tiesOf(declineRequest(aSubmittedRequest(), 'Not the mechanism’s', act(coordinator))), []);
  });
});

describe('the partnership map', () => {
  let deps: TestDeps;
  let practicesOnly: Map<string, number>;
  const key = ({ a, b }: PartnershipEdge) => `${a.code} ${b.code}`;
  const map = (who: Person, filters: Partial<MapFilters> = {}) =>
    viewPartnershipMap(deps)(who, { ...ANY, ...filters }, 'en');
  /** Beside the practices, which everybody sees. */
  const fromRequests = (who: Person) =>
    map(who)
      .edges.filter(({ counts }) => counts.signatures + counts.referrals > 0)
      .map(key)
      .sort();

  beforeEach(async () => {
    deps = await testDeps();
    practicesOnly = new Map(map(observer).edges.map((edge) => [key(edge), edge.total]));
    deps.known.learn(helped());
  });

  it('shows readers all requests that were handed in, and focal points what they may see of them', () => {
    const all = ['iom undp', 'iom unicef', 'iom who', 'undp unicef', 'unicef who'];
    for (const who of [coordinator, observer, unicef, iom]) assert.deepEqual(fromRequests(who), all, who.name);
    // One that was asked does not see who else was.
    assert.deepEqual(fromRequests(whoPartner), ['iom unicef', 'iom who', 'unicef who']);
    assert.deepEqual(fromRequests(ilo), []);
    assert.deepEqual(fromRequests(aPerson({ organisation: 'unicef', roles: ['focal-point'], status: 'pending' })), []);
    assert.equal(map(coordinator).extent, 'all');
    assert.equal(map(unicef).extent, 'own');
  });

  it('sums up by source, and says on which objectives and where', () => {
    const edge = map(coordinator).edges.find((each) => key(each) === 'iom unicef');
    const before = practicesOnly.get('iom unicef') ?? 0;
    assert.deepEqual(edge?.counts, { signatures: 1, referrals: 0, practices: before });
    assert.equal(edge?.total, before + 1);
    assert.ok(edge?.objectives.some(({ code }) => code === 7));
    assert.ok(edge?.places.some(({ label }) => label === 'Niger'));
  });

  it('puts the strongest partnerships and the most connected organisations first', () => {
    const { edges, nodes } = map(coordinator);
    const totals = edges.map(({ total }) => total);
    assert.deepEqual(
      totals,
      [...totals].sort((a, b) => b - a),
    );
    const degrees = nodes.map(({ partners }) => partners);
    assert.deepEqual(
      degrees,
      [...degrees].sort((a, b) => b - a),
    );
    assert.equal(
      degrees.reduce((sum, each) => sum + each, 0),
      edges.length * 2,
    );
  });

  it('narrows by objective, region and organisation, to what passes all of them', () => {
    assert.ok(map(coordinator, { organisation: 'who' }).edges.every(({ a, b }) => [a.code, b.code].includes('who')));
    const narrowed = map(coordinator, { objective: 7, region: 'africa', organisation: 'who' });
    assert.deepEqual(narrowed.edges.filter(({ counts }) => counts.referrals > 0).map(key), ['iom who', 'unicef who']);
    assert.deepEqual(
      map(coordinator, { region: 'oceania' }).edges.filter(({ counts }) => counts.signatures > 0),
      [],
    );
    assert.equal(narrowed.choices.organisations.length, map(coordinator).choices.organisations.length);
    assert.deepEqual(map(coordinator, { organisation: 'no-such' }).edges, []);
  });

  it('forgets what came to nothing', () => {
    deps.known.learn({ ...helped(), state: 'withdrawn', history: [...helped().history, ...helped().history] });
    assert.deepEqual(fromRequests(coordinator), []);
  });

  it('is a table as well, one partnership a line, in the reader’s language', () => {
    const view = viewPartnershipMap(deps)(coordinator, { ...ANY, organisation: 'who', objective: 7 }, 'fr');
    const [head, ...lines] = partnershipsCsv(view, 'fr').trimEnd().split('\r\n');
    assert.equal(
      head,
      '\ufeffOrganisation A,Travaille avec,Objectifs,Pays,Demandes conjointes,Orientations acceptées,Pratiques,Total',
    );
    assert.equal(lines.length, view.edges.length);
    assert.ok(lines.some((line) => line.startsWith('OIM,OMS,') && line.includes('Niger')));
  });
});
