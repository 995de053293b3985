import { decodePng, type Picture } from './png.ts';

/** Sides in pixels; the rules are those of the Teams app package. */
const COLOUR = 192;
const SAFE = 96;
const OUTLINE = 32;

function size(picture: Picture, side: number): string | null {
  if (picture.width === side && picture.height === side) return null;
  return `is ${picture.width} x ${picture.height} pixels. Make it ${side} x ${side}.`;
}

function pixel({ width, rgba }: Picture, x: number, y: number): readonly [number, number, number, number] {
  const at = (y * width + x) * 4;
  return [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0, rgba[at + 3] ?? 0];
}

function some(picture: Picture, test: (x: number, y: number) => boolean): boolean {
  for (let y = 0; y < picture.height; y++) for (let x = 0; x < picture.width; x++) if (test(x, y)) return true;
  return false;
}

function colourProblem(picture: Picture): string | null {
  const wrong = size(picture, COLOUR);
  if (wrong) return wrong;
  const background = pixel(picture, 0, 0).join();
  if (some(picture, (x, y) => pixel(picture, x, y)[3] !== 255)) return 'has transparent pixels. Fill its background.';
  const [from, to] = [(COLOUR - SAFE) / 2, (COLOUR + SAFE) / 2];
  const outside = (x: number, y: number) => x < from || x >= to || y < from || y >= to;
  return some(picture, (x, y) => outside(x, y) && pixel(picture, x, y).join() !== background)
    ? `has its symbol outside the middle ${SAFE} x ${SAFE} pixels, where Teams may cut it. Make the symbol smaller.`
    : null;
}

function outlineProblem(picture: Picture): string | null {
  const wrong = size(picture, OUTLINE);
  if (wrong) return wrong;
  if (!some(picture, (x, y) => pixel(picture, x, y)[3] === 0)) return 'has no transparent background. Remove it.';
  const coloured = some(picture, (x, y) => {
    const [r, g, b, alpha] = pixel(picture, x, y);
    return alpha > 0 && (r !== 255 || g !== 255 || b !== 255);
  });
  return coloured ? 'has pixels that are not white. Draw it in white on transparent.' : null;
}

const RULES = { 'color.png': colourProblem, 'outline.png': outlineProblem };

/** What is wrong with the icons, by name of the file; empty when all is well. */
export function checkIcons(icons: Readonly<Record<string, Buffer>>): string[] {
  return Object.entries(RULES).flatMap(([name, rule]) => {
    const file = icons[name];
    if (!file) return [`${name} is missing. Run \`npx tsx manifest/draw-icons.ts\` to draw it again.`];
    try {
      const problem = rule(decodePng(file));
      return problem === null ? [] : [`${name} ${problem}`];
    } catch (error) {
      return [`${name} ${error instanceof Error ? error.message : String(error)}.`];
    }
  });
}
