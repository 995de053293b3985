/**
 * Free ports, in a row, below 32,768: from there on Linux takes ports for outgoing connections
 * (`net.ipv4.ip_local_port_range`), so that a port that was free a second ago is taken when it is wanted.
 */
import { randomInt } from 'node:crypto';
import { isFree } from '../../infra/local/is-free.ts';

const FIRST = 15_000;
const LAST = 32_000;
const TRIES = 50;

async function areFree(first: number, count: number): Promise<boolean> {
  for (let port = first; port < first + count; port++) if (!(await isFree(port))) return false;
  return true;
}

/** The first of `count` free ports in a row. */
export async function freePort(count = 1): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const first = randomInt(FIRST, LAST);
    if (await areFree(first, count)) return first;
  }
  throw new Error(`no ${count} free ports in a row between ${FIRST} and ${LAST}`);
}
