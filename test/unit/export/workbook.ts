/** A workbook opened again: its sheets as rows of cells. */
import { strFromU8, unzipSync } from 'fflate';

export interface Cell {
  /** n: a number; text otherwise. */
  kind: 'n' | 'text';
  value: string;
  isFormula: boolean;
}

const unescaped = (xml: string) =>
  xml
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');
const texts = (xml: string) =>
  [...xml.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)].map((match) => unescaped(match[1] ?? '')).join('');

export function openWorkbook(bytes: Uint8Array): { names: string[]; sheets: Cell[][][]; xml: string[] } {
  const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
  const shared = [...(files['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map((match) =>
    texts(match[1] ?? ''),
  );
  const names = [...(files['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) =>
    unescaped(match[1] ?? ''),
  );
  const paths = Object.keys(files)
    .filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
    .sort();
  const sheets = paths.map((path) =>
    [...(files[path] ?? '').matchAll(/<row\b[^>]*?(?:\/>|>(.*?)<\/row>)/gs)].map((row) =>
      [...(row[1] ?? '').matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(
        ([, attributes = '', content = '']): Cell => {
          const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? 'n';
          const raw = /<v>([^<]*)<\/v>/.exec(content)?.[1] ?? '';
          const value =
            type === 's' ? (shared[Number(raw)] ?? '') : type === 'inlineStr' ? texts(content) : unescaped(raw);
          return { kind: type === 'n' ? 'n' : 'text', value, isFormula: content.includes('<f>') };
        },
      ),
    ),
  );
  return { names, sheets, xml: Object.values(files) };
}
