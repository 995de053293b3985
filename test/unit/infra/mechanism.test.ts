import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ACTIONS, ruleOf } from '../../../bot/domain/rules.ts';
import { STATES } from '../../../bot/domain/state.ts';
import { MECHANISM_FILE, mechanism } from '../../../infra/docs/mechanism.ts';

describe('docs/mechanism.md', () => {
  it('is what the code says; "npm run docs" writes it anew', () => {
    assert.equal(readFileSync(MECHANISM_FILE, 'utf8'), mechanism());
  });

  it('names every state and every action', () => {
    const text = mechanism();
    for (const name of [...STATES, ...ACTIONS]) assert.ok(text.includes(`\`${name}\``), name);
  });

  it('leaves no action without a state and somebody who may', () => {
    for (const action of ACTIONS) {
      assert.ok(ruleOf(action).states.length > 0, action);
      assert.ok(ruleOf(action).who.length > 0, action);
    }
  });
});
