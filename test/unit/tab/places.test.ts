import assert from 'node:assert/strict';
import { createKeep } from '../../../tab/common/keep.ts';
import { placesOf, startPlace } from '../../../tab/features/shell/places.ts';
import { presentPersona, withoutPersona } from '../../../tab/features/sign-in/personas.ts';

describe('places of a person', () => {
  it('follow from the roles', () => {
    assert.deepEqual(placesOf(['focal-point']), ['mine', 'knowledge', 'offers', 'map']);
    assert.deepEqual(placesOf(['committee']), ['queue', 'knowledge', 'offers', 'map', 'windows']);
    assert.deepEqual(placesOf(['observer']), ['queue', 'knowledge', 'offers', 'map']);
    assert.deepEqual(placesOf(['coordinator']), ['queue', 'assignments', 'knowledge', 'offers', 'map', 'windows']);
    assert.deepEqual(placesOf(['secretariat']), [
      'queue',
      'assignments',
      'knowledge',
      'offers',
      'map',
      'windows',
      'numbers',
      'admissions',
    ]);
    assert.deepEqual(placesOf(['secretariat', 'focal-point', 'coordinator']), [
      'queue',
      'mine',
      'assignments',
      'knowledge',
      'offers',
      'map',
      'windows',
      'numbers',
      'admissions',
    ]);
    assert.deepEqual(placesOf([]), []);
  });

  it('begin where others wait for the person', () => {
    assert.equal(startPlace(['coordinator']), 'queue');
    assert.equal(startPlace(['focal-point']), 'mine');
    assert.equal(startPlace(['secretariat']), 'numbers');
    assert.equal(startPlace(['secretariat', 'coordinator']), 'queue');
    assert.equal(startPlace([]), null);
  });
});

describe('the persona of a window', () => {
  it('is the one of the address, else the one chosen before', () => {
    const keep = createKeep(null);
    keep.write('persona', 'b');
    assert.equal(presentPersona(keep, '?persona=a', ['a', 'b']), 'a');
    assert.equal(presentPersona(keep, '', ['a', 'b']), 'b');
  });

  it('is asked for when the address names nobody that is known', () => {
    assert.equal(presentPersona(createKeep(null), '?persona=x', ['a']), null);
  });

  it('leaves the address when somebody else is chosen', () => {
    assert.equal(
      withoutPersona('http://desk.test/tab/?persona=a&lang=fr#/queue'),
      'http://desk.test/tab/?lang=fr#/queue',
    );
  });
});
