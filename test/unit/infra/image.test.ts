import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readInfra } from './bicep.ts';

const root = new URL('../../../', import.meta.url);
const dockerfile = readInfra('Dockerfile');
const lines = dockerfile.split('\n');

describe('container image', () => {
  it('copies only what exists and what the ignore file lets through', () => {
    const ignore = readFileSync(new URL('.dockerignore', root), 'utf8').split('\n');
    assert.ok(ignore.includes('*'), 'everything is left out unless named');
    const copied = lines
      .filter((line) => /^COPY (?!--from)/.test(line))
      .flatMap((line) => line.split(' ').slice(1, -1));
    assert.ok(copied.length > 0);
    for (const name of copied) {
      assert.ok(existsSync(new URL(name, root)), `${name} does not exist`);
      assert.ok(ignore.includes(`!${name}`), `${name} is left out by .dockerignore`);
    }
  });

  it('runs as somebody who is not root', () => {
    const users = lines.filter((line) => line.startsWith('USER '));
    assert.equal(users.at(-1), 'USER node');
    assert.ok(dockerfile.lastIndexOf('USER node') > dockerfile.lastIndexOf('\nFROM '));
  });

  it('runs a Node that the product accepts', () => {
    const { engines } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    const least = Number(/\d+/.exec(engines.node)?.[0]);
    for (const [, version] of dockerfile.matchAll(/^FROM node:(\d+)/gm)) assert.ok(Number(version) >= least, version);
  });

  it('listens where the web app sends requests', () => {
    const port = /\bPORT=(\d+)/.exec(dockerfile)?.[1];
    assert.match(readInfra('modules/web-app.bicep'), new RegExp(`^var port = '${port}'$`, 'm'));
  });
});
