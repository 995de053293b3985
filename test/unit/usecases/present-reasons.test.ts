import assert from 'node:assert/strict';
import type { Hit } from '../../../bot/matching/contract.ts';
import { presentReasons } from '../../../bot/usecases/present-reasons.ts';
import { type TestDeps, testDeps } from '../../helpers/test-deps.ts';

const ASKED = { themes: ['child-protection'], supportTypes: ['training'] };
const hitWith = (...reasons: Hit['reasons']): Hit => ({ id: 'x', score: 0.4, reasons, missing: [] });

describe('the reasons of a hit', () => {
  let deps: TestDeps;
  before(async () => {
    deps = await testDeps();
  });
  const shown = (hit: Hit, lang: 'en' | 'fr' = 'en') => presentReasons(deps, lang, 'partner', hit, ASKED).reasons[0];

  it('name first what was asked for, and in short only that', () => {
    const reason = shown(
      hitWith({ kind: 'theme', values: ['trafficking', 'human-rights', 'child-protection'], share: 0.4 }),
    );
    assert.match(reason?.text ?? '', /^Theme: Children on the move and child protection; .*Trafficking/);
    assert.equal(reason?.brief, 'Theme: Children on the move and child protection and 2 more');
  });

  it('are as short as they are where there is nothing to leave out', () => {
    const reason = shown(hitWith({ kind: 'country', values: ['NE', 'ML'], share: 0.1 }));
    assert.deepEqual([reason?.text, reason?.brief], ['Country: Niger and Mali', 'Country: Niger and Mali']);
  });

  it('count the words that they leave out', () => {
    const reason = shown(hitWith({ kind: 'words', values: ['a', 'b', 'c', 'd', 'e'], share: 0.1 }));
    assert.deepEqual([reason?.text, reason?.brief], ['Words: a, b, c, d, and e', 'Words: a, b, c, d and 1 more']);
  });

  it('keep labels apart that have an "and" of their own', () => {
    const reason = shown(hitWith({ kind: 'theme', values: ['child-protection', 'trafficking'], share: 0.4 }), 'fr');
    assert.match(reason?.text ?? '', /protection de l’enfance\u00a0; /);
    assert.match(reason?.brief ?? '', /protection de l’enfance et 1 autre$/);
  });
});
