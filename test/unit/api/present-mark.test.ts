import assert from 'node:assert/strict';
import { createPresentMark } from '../../../bot/api/present-mark.ts';

describe('the mark by which tabs notice changes', () => {
  it('asks the store once for all who ask within a second, and again afterwards', async () => {
    let looks = 0;
    let time = 0;
    const changes = async () => ({ rows: [], token: `token-${++looks}` });
    const mark = createPresentMark({ changes }, () => time);
    const [first, second] = await Promise.all([mark(), mark()]);
    assert.equal(first, second);
    assert.equal(looks, 1);
    assert.doesNotMatch(first, /token/);
    time = 1_000;
    assert.notEqual(await mark(), first);
    assert.equal(looks, 2);
  });

  it('does not keep a failure', async () => {
    let looks = 0;
    const changes = async () => {
      looks += 1;
      if (looks === 1) throw new Error('not now');
      return { rows: [], token: 'token' };
    };
    const mark = createPresentMark({ changes }, () => 0);
    await assert.rejects(mark());
    assert.ok(await mark());
  });
});
