import assert from 'node:assert/strict';
import { declineSignature, sendForSignature, signRequest } from '../../../bot/domain/cosigning.ts';
import { editRequest } from '../../../bot/domain/drafting.ts';
import { unsignedAgencies } from '../../../bot/domain/signatures.ts';
import {
  aContent,
  aCosigningRequest,
  act,
  aDraft,
  aSubmittedRequest,
  ilo,
  iom,
  unicef,
} from '../../helpers/builders.ts';
import { refused } from '../../helpers/refused.ts';

describe('signing a joint request', () => {
  it('lets the lead sign and invite the others in one step', () => {
    const request = aCosigningRequest();
    assert.equal(request.state, 'cosigning');
    assert.deepEqual(unsignedAgencies(request), ['iom']);
    assert.deepEqual(
      request.outbox.map((e) => [e.type, e.audience]),
      [['invited', { kind: 'agencies', agencies: ['iom'] }]],
    );
  });

  it('submits with the last signature and tells agencies and coordinators once', () => {
    const request = aSubmittedRequest();
    assert.equal(request.state, 'submitted');
    assert.equal(request.submittedAt, '2026-11-20T09:00:00.000Z');
    assert.deepEqual(
      request.outbox.slice(1).map((e) => e.type),
      ['submitted', 'submitted'],
    );
  });

  it('tells the lead of a signature that is not the last', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    const signed = signRequest(request, request.contentHash, act(iom));
    assert.equal(signed.state, 'cosigning');
    assert.deepEqual(signed.outbox.at(-1)?.audience, { kind: 'agencies', agencies: ['unicef'] });
  });

  it('refuses a second signature of the same agency', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    const signed = signRequest(request, request.contentHash, act(iom));
    refused('already-signed', () => signRequest(signed, signed.contentHash, act(iom)));
  });

  it('refuses a signature over content that has changed since it was read', () => {
    const read = aCosigningRequest();
    const edited = editRequest(read, aContent({ need: 'Another need' }), ['iom'], act(unicef));
    refused('content-changed', () => signRequest(edited, read.contentHash, act(iom)));
  });

  it('hides the request from agencies that are not on it', () => {
    const request = aCosigningRequest();
    refused('not-visible', () => signRequest(request, request.contentHash, act(ilo)));
  });

  it('hides a draft from the agencies that are not invited yet', () => {
    const draft = aDraft();
    refused('not-visible', () => signRequest(draft, draft.contentHash, act(iom)));
  });

  it('voids every signature on a material edit, and says so to those concerned', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    const signed = signRequest(request, request.contentHash, act(iom));
    const edited = editRequest(signed, aContent({ title: 'New title' }), ['iom', 'ilo'], act(unicef));
    assert.deepEqual(unsignedAgencies(edited), ['unicef', 'iom', 'ilo']);
    assert.equal(edited.outbox.at(-1)?.type, 'signatures-void');
  });

  it('keeps signatures when an edit changes white space only', () => {
    const request = aCosigningRequest();
    const edited = editRequest(request, aContent({ title: '  Child protection –  Niger ' }), ['iom'], act(unicef));
    assert.equal(edited, request);
  });

  it('goes on without an agency that declines, and submits when the others have signed', () => {
    const request = aCosigningRequest({}, ['iom', 'ilo']);
    const signed = signRequest(request, request.contentHash, act(iom));
    const left = declineSignature(signed, 'Outside our mandate', act(ilo));
    assert.equal(left.state, 'submitted');
    assert.equal(left.agencies.find((a) => a.agency === 'ilo')?.declineReason, 'Outside our mandate');
  });

  it('waits for the lead to name another agency when the only other one declines', () => {
    const left = declineSignature(aCosigningRequest(), 'No capacity', act(iom));
    assert.equal(left.state, 'cosigning');
    const again = editRequest(left, aContent(), ['ilo'], act(unicef));
    assert.deepEqual(unsignedAgencies(again), ['ilo']);
    assert.equal(again.outbox.at(-1)?.type, 'invited');
  });

  it('asks for a reason before an agency stays out', () => {
    refused('reason-missing', () => declineSignature(aCosigningRequest(), '  ', act(iom)));
  });

  it('does not let the lead decline its own request', () => {
    refused('not-allowed', () => declineSignature(aCosigningRequest(), 'No', act(unicef)));
  });

  it('refuses to send what the lead has not read', () => {
    refused('content-changed', () => sendForSignature(aDraft(), 'f'.repeat(64), act(unicef)));
  });
});
