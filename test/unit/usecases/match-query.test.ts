import assert from 'node:assert/strict';
import { declineSignature } from '../../../bot/domain/cosigning.ts';
import { recordMatches } from '../../../bot/domain/review.ts';
import { requestQuery } from '../../../bot/usecases/match-query.ts';
import { aCosigningRequest, act, anAssessedRequest, coordinator, ilo } from '../../helpers/builders.ts';

describe('what of a request is matched', () => {
  it('counts those who agreed, and proposes neither who left nor who is asked to sign as a partner', () => {
    const left = declineSignature(aCosigningRequest({}, ['iom', 'ilo']), 'No capacity', act(ilo));
    const { agencies, conflicted } = requestQuery(left);
    assert.deepEqual([agencies, conflicted], [['unicef'], ['iom', 'ilo']]);
  });

  it('goes on proposing the partners that were chosen', () => {
    const chosen = { partners: ['undp'], funds: [], knowledge: [], note: 'They fit' };
    const matched = recordMatches(anAssessedRequest(), chosen, act(coordinator));
    assert.deepEqual(requestQuery(matched).conflicted, []);
  });
});
