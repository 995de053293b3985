import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { asObject, type Literal, literalAfter, readInfra, readLiteral } from './bicep.ts';

interface Declarations {
  /** Required ones are true. */
  params: Map<string, boolean>;
  outputs: Set<string>;
}

function declarations(source: string): Declarations {
  const params = [...source.matchAll(/^param (\w+) \w+( =)?/gm)].map((m) => [m[1] ?? '', m[2] === undefined] as const);
  return { params: new Map(params), outputs: new Set([...source.matchAll(/^output (\w+) /gm)].map((m) => m[1] ?? '')) };
}

const main = readInfra('main.bicep');
const modules = [...main.matchAll(/^module (\w+) '([^']+)' = /gm)].map(([whole, symbol = '', path = '']) => ({
  symbol,
  path,
  whole,
}));
const files = readdirSync(new URL('../../../infra/modules/', import.meta.url)).map((file) => `modules/${file}`);

/** Given names are all declared, and all that are required are given. */
function checkGiven(given: readonly string[], { params }: Declarations, where: string): void {
  for (const name of given) assert.ok(params.has(name), `${where}: ${name} is no parameter`);
  for (const [name, required] of params) assert.ok(!required || given.includes(name), `${where}: ${name} is not given`);
}

describe('Bicep files', () => {
  it('name modules that exist, and no module is left over', () => {
    assert.deepEqual(modules.map((m) => m.path).sort(), files.sort());
  });

  for (const { path, whole } of modules) {
    it(`give ${path} the parameters that it declares`, () => {
      const call = asObject(literalAfter(main, new RegExp(whole.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))));
      checkGiven(Object.keys(asObject(call.params)), declarations(readInfra(path)), path);
    });
  }

  it('use only outputs that the modules have', () => {
    const used = [...main.matchAll(/\b(\w+)\.outputs\.(\w+)/g)];
    assert.ok(used.length > 0);
    for (const [text, symbol, output = ''] of used) {
      const path = modules.find((m) => m.symbol === symbol)?.path;
      assert.ok(path && declarations(readInfra(path)).outputs.has(output), text);
    }
  });

  for (const file of ['main.bicep', ...files]) {
    it(`${file} uses every parameter that it declares`, () => {
      const source = readInfra(file);
      for (const name of declarations(source).params.keys()) {
        assert.ok((source.match(new RegExp(`\\b${name}\\b`, 'g')) ?? []).length > 1, name);
      }
    });
  }

  for (const file of ['main.bicep', ...files]) {
    it(`${file} closes every bracket and quotation mark, and has nothing between its declarations`, () => {
      const source = readInfra(file);
      const start =
        /(?:\s|\/\/[^\n]*|@\w+\([^\n]*\))*(?:$|param [^\n=]+(?:= |\n|$)|(?:var|output|resource|module|targetScope)\b[^=]*= (?:if \([^\n]+\) (?=\{))?)/y;
      for (let at = 0; at < source.length; ) {
        start.lastIndex = at;
        const found = start.exec(source);
        assert.ok(found, `line ${source.slice(0, at).split('\n').length}`);
        at = found.index + found[0].length;
        if (found[0].endsWith(' ')) at = readLiteral(source, at).end;
      }
    });
  }

  it('describe every parameter and output of the deployment', () => {
    const lines = main.split('\n');
    lines.forEach((line, i) => {
      if (!/^(param|output) /.test(line)) return;
      const above = lines.slice(0, i).join('\n');
      assert.match(above, /@description\('[^\n]+'\)(\n@\w+\([^\n]*\))*$/, line);
    });
  });

  it('have a sample of parameters that fits', () => {
    const sample = readInfra('main.bicepparam');
    assert.ok(existsSync(new URL(`../../../infra/${/^using '([^']+)'/m.exec(sample)?.[1]}`, import.meta.url)));
    checkGiven(
      [...sample.matchAll(/^param (\w+) = /gm)].map((m) => m[1] ?? ''),
      declarations(main),
      'main.bicepparam',
    );
  });
});

describe('web app that is deployed', () => {
  const site = asObject(
    asObject(literalAfter(readInfra('modules/web-app.bicep'), /^resource site '[^']+' = /m)).properties,
  );
  const config: Record<string, Literal> = asObject(site.siteConfig);

  it('is reached by HTTPS only, with TLS 1.2 at least and without FTP', () => {
    assert.deepEqual([site.httpsOnly, config.minTlsVersion, config.ftpsState], [true, '1.2', 'Disabled']);
  });

  it('stays awake and is asked for its health', () => {
    assert.deepEqual([config.alwaysOn, config.healthCheckPath], [true, '/health']);
  });
});
