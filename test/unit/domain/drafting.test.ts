import assert from 'node:assert/strict';
import type { RequestContent } from '../../../bot/domain/content.ts';
import { createRequest, editRequest, withdrawRequest } from '../../../bot/domain/drafting.ts';
import type { ErrorCode } from '../../../bot/domain/errors.ts';
import { returnRequest } from '../../../bot/domain/review.ts';
import { unsignedAgencies } from '../../../bot/domain/signatures.ts';
import {
  aContent,
  aCosigningRequest,
  act,
  aDraft,
  aSubmittedRequest,
  coordinator,
  iom,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

describe('drafting a joint request', () => {
  it('starts as a draft led by the agency of whoever registers it', () => {
    const draft = aDraft();
    assert.equal(draft.state, 'draft');
    assert.deepEqual(
      draft.agencies.map((a) => [a.agency, a.role, a.status]),
      [
        ['unicef', 'lead', 'on-board'],
        ['iom', 'co-requesting', 'invited'],
      ],
    );
    assert.deepEqual(draft.outbox, []);
  });

  it('counts an agency that is named twice once', () => {
    assert.equal(aDraft({}, ['iom', 'unicef', 'iom']).agencies.length, 2);
  });

  it('needs a second agency', () => {
    refused('one-agency-only', () => createRequest('', aContent(), ['unicef'], act(unicef)));
  });

  const incomplete: [ErrorCode, Partial<RequestContent>][] = [
    ['need-empty', { need: ' \n ' }],
    ['need-too-long', { need: 'x'.repeat(20_000) }],
    ['title-empty', { title: '' }],
    ['countries-missing', { countries: [], region: null }],
    ['objective-missing', { objective: 0 }],
  ];
  for (const [code, change] of incomplete) {
    it(`refuses what is incomplete with ${code}`, () => {
      refused(code, () => createRequest('', aContent(change), ['iom'], act(unicef)));
    });
  }

  it('sends a returned request back to signature when the lead changes its content', () => {
    const returned = returnRequest(aSubmittedRequest(), 'Which regions?', act(coordinator));
    const edited = editRequest(returned, aContent({ need: 'Now with regions' }), ['iom'], act(unicef));
    assert.equal(edited.state, 'cosigning');
    assert.deepEqual(unsignedAgencies(edited), ['unicef', 'iom']);
  });

  it('does not let the lead change what is with the coordinators', () => {
    refused('wrong-state', () => editRequest(aSubmittedRequest(), aContent({ need: 'Other' }), ['iom'], act(unicef)));
  });

  it('does not let a co-requesting agency change the content', () => {
    refused('not-allowed', () => editRequest(aCosigningRequest(), aContent({ need: 'Other' }), ['iom'], act(iom)));
  });

  it('tells the others and the coordinators of a withdrawal after submission', () => {
    const withdrawn = withdrawRequest(aSubmittedRequest(), 'Funded elsewhere', act(unicef));
    assert.equal(withdrawn.state, 'withdrawn');
    assert.deepEqual(
      withdrawn.outbox.slice(-2).map((e) => e.audience.kind),
      ['agencies', 'role'],
    );
  });

  it('tells nobody when a draft is withdrawn that nobody has seen', () => {
    assert.deepEqual(withdrawRequest(aDraft(), 'Mistake', act(unicef)).outbox, []);
  });
});
