import assert from 'node:assert/strict';
import { focalPointsFor, hasRole, type Person, ROLES } from '../../../bot/domain/people.ts';
import { aPerson } from '../../helpers/builders.ts';

const inNiger = aPerson({ id: 'niger', country: 'NE' });
const inMali = aPerson({ id: 'mali', country: 'ML' });
const atHeadquarters = aPerson({ id: 'hq', country: null });
const ids = (people: readonly Person[]) => people.map((person) => person.id);

describe('roles', () => {
  it('count only for people who are active on the register', () => {
    for (const status of ['pending', 'refused'] as const) {
      for (const role of ROLES) assert.equal(hasRole(aPerson({ status, roles: ROLES }), role), false);
    }
  });

  it('are only those that the secretariat gave', () => {
    assert.deepEqual(
      ROLES.filter((role) => hasRole(aPerson({ roles: ['observer'] }), role)),
      ['observer'],
    );
  });
});

describe('focal points who are told of a request', () => {
  const register = [inNiger, inMali, atHeadquarters, aPerson({ id: 'iom', organisation: 'iom' })];

  it('are those of the agency in its countries', () => {
    assert.deepEqual(ids(focalPointsFor(register, 'unicef', ['NE'])), ['niger']);
    assert.deepEqual(ids(focalPointsFor(register, 'unicef', ['NE', 'ML'])), ['niger', 'mali']);
  });

  it('are all of the agency where none sits in its countries', () => {
    assert.deepEqual(ids(focalPointsFor(register, 'unicef', ['SN'])), ['niger', 'mali', 'hq']);
    assert.deepEqual(ids(focalPointsFor(register, 'unicef', [])), ['niger', 'mali', 'hq']);
  });

  it('are neither other roles nor people who are not active', () => {
    const others = [
      aPerson({ roles: ['coordinator'] }),
      aPerson({ status: 'pending' }),
      aPerson({ status: 'refused' }),
    ];
    assert.deepEqual(focalPointsFor(others, 'unicef', ['NE']), []);
  });
});
