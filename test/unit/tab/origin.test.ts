import assert from 'node:assert/strict';
import { origin } from '../../../tab/features/request/origin.ts';

describe('the way back from a request', () => {
  it('leads to the list that the person came from, with its filters', () => {
    const back = origin({ from: '/queue?view=all&text=border' }, ['coordinator']);
    assert.deepEqual(back, { place: 'queue', path: '/queue?view=all&text=border' });
    assert.deepEqual(origin({ from: '/mine' }, ['coordinator', 'focal-point']), { place: 'mine', path: '/mine' });
  });

  it('leads to the start page after a deep link, and never to a place of others', () => {
    assert.deepEqual(origin(null, ['focal-point']), { place: 'mine', path: '/mine' });
    assert.deepEqual(origin({ from: '/queue' }, ['focal-point']), { place: 'mine', path: '/mine' });
    assert.deepEqual(origin({ from: 'https://elsewhere.test' }, ['observer']), { place: 'queue', path: '/queue' });
    assert.equal(origin(undefined, []), null);
  });
});
