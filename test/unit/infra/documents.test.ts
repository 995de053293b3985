import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

describe('documents', () => {
  it('give a reason for every library that goes into production', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const reasons = read('docs/adr/0003-libraries.md');
    for (const name of Object.keys(dependencies)) assert.ok(reasons.includes(`\`${name}\``), name);
  });

  const documents = ['README.md', ...['docs', 'docs/adr'].flatMap((folder) => markdownIn(folder))];

  it('point only to files that are there', () => {
    for (const document of documents) {
      for (const [, target = ''] of read(document).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)) {
        if (/^https?:/.test(target)) continue;
        assert.ok(existsSync(new URL(target, new URL(document, root))), `${document}: ${target}`);
      }
    }
  });

  it('are all found from the index', () => {
    const index = read('docs/README.md');
    for (const document of documents) {
      const path = document.replace(/^docs\//, '');
      if (document.startsWith('docs/') && path !== 'README.md') assert.ok(index.includes(`(${path})`), document);
    }
  });

  it('name only commands that the package has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const document of documents) {
      for (const [, name = ''] of read(document).matchAll(/\bnpm run (?:--silent )?([a-z:]+)/g)) {
        assert.ok(Object.hasOwn(scripts, name), `${document}: npm run ${name}`);
      }
    }
  });
});

function markdownIn(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}
