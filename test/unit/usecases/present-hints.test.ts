import assert from 'node:assert/strict';
import { requestCard } from '../../../bot/cards/request-card.ts';
import { LANGUAGES } from '../../../bot/domain/language.ts';
import { presentHints } from '../../../bot/usecases/present-hints.ts';
import { presentRequest } from '../../../bot/usecases/present-request.ts';
import { aDraft, anAssessedRequest, unicef } from '../../helpers/builders.ts';
import { testDeps } from '../../helpers/test-deps.ts';

const NEED = 'Fatima Diallo, 34 years old, and other illegal migrants need help: call +227 90 12 34 56.';

describe('hints before signing', () => {
  it('name likely personal data and stigmatising words, with what to do, in each language', async () => {
    const deps = await testDeps();
    for (const lang of LANGUAGES) {
      const hints = presentHints(deps, aDraft({ need: NEED }), lang);
      assert.equal(hints.length, 3);
      for (const found of ['Fatima Diallo, 34 years old', '+227 90 12 34 56', 'illegal migrants']) {
        assert.ok(hints.some((hint) => hint.includes(found)));
      }
      assert.match(hints.join(' '), /migrants in an irregular situation/);
    }
  });

  it('stand on the card on which the lead signs', async () => {
    const deps = await testDeps();
    const view = presentRequest(deps, unicef, aDraft({ need: NEED }), 'en');
    const context = { lang: 'en' as const, agency: 'UNICEF', notice: null, tabUrl: null, warning: null };
    const shown = JSON.stringify(requestCard(view, { ...context, extent: 'whole' }));
    assert.match(shown, /looks like a telephone number/);
  });

  it('say nothing where there is nothing to mend, or where it is too late', async () => {
    const deps = await testDeps();
    assert.deepEqual(presentHints(deps, aDraft(), 'en'), []);
    assert.deepEqual(presentHints(deps, anAssessedRequest({ need: NEED }), 'en'), []);
  });
});
