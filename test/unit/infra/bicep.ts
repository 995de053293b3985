import { readFileSync } from 'node:fs';

/** An expression that only a deployment can evaluate, as it is written. */
export interface Expression {
  expression: string;
}
export type Literal = string | number | boolean | Expression | Literal[] | { [key: string]: Literal };

/** The text of a file below infra/. */
export const readInfra = (name: string) => readFileSync(new URL(`../../../infra/${name}`, import.meta.url), 'utf8');

/**
 * Reads the object, array or value that begins at `start`: the part of Bicep that is data. `end` is where it ends.
 * @throws Error where a bracket or quotation mark is not closed
 */
export function readLiteral(source: string, start: number): { literal: Literal; end: number } {
  let at = start;

  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    at += pattern.exec(source)?.[0].length ?? 0;
  };
  const blank = () => skip(/(?:\s|,|\/\/[^\n]*)*/y);
  const fail = (what: string): never => {
    throw new Error(`${what} at line ${source.slice(0, at).split('\n').length}`);
  };

  /** The end of a value that is no bracket: a line end, comma or closing bracket outside its own brackets and texts. */
  function expressionEnd(): number {
    let depth = 0;
    let quoted = false;
    for (let i = at; i < source.length; i++) {
      const c = source[i] ?? '';
      if (c === "'" && source[i - 1] !== '\\') quoted = !quoted;
      else if (quoted) continue;
      else if ('([{'.includes(c)) depth++;
      else if (')]}'.includes(c) && depth-- === 0) return i;
      else if (depth === 0 && (c === '\n' || c === ',')) return i;
    }
    return depth === 0 && !quoted ? source.length : fail('not closed');
  }

  function simple(): Literal {
    const end = expressionEnd();
    const text = source.slice(at, end).trim();
    at = end;
    if (text === '') fail('no value');
    if (/^'[^']*'$/.test(text) && !text.includes('${')) return text.slice(1, -1);
    if (/^\d+$/.test(text)) return Number(text);
    if (text === 'true' || text === 'false') return text === 'true';
    return { expression: text };
  }

  function value(): Literal {
    const open = source[at];
    if (open === '[') {
      const items: Literal[] = [];
      for (at++, blank(); source[at] !== ']'; blank()) items.push(at < source.length ? value() : fail('not closed'));
      at++;
      return items;
    }
    if (open !== '{') return simple();
    const object: { [key: string]: Literal } = {};
    for (at++, blank(); source[at] !== '}'; blank()) {
      const key = /(?:'([^']*)'|(\w+))\s*:\s*/y;
      key.lastIndex = at;
      const found = key.exec(source) ?? fail('no key');
      at += found[0].length;
      object[found[1] ?? found[2] ?? ''] = value();
    }
    at++;
    return object;
  }

  blank();
  const literal = value();
  return { literal, end: at };
}

/** The literal after the first place that matches, such as `var containers = `. */
export function literalAfter(source: string, pattern: RegExp): Literal {
  const found = pattern.exec(source);
  if (!found) throw new Error(`${pattern} is not in the file`);
  return readLiteral(source, found.index + found[0].length).literal;
}

export function asObject(literal: Literal | undefined): { [key: string]: Literal } {
  if (literal === undefined || typeof literal !== 'object' || Array.isArray(literal)) throw new Error('is no object');
  return literal as { [key: string]: Literal };
}
