/**
 * Draws the two icons of the Teams app. Run with `npx tsx manifest/draw-icons.ts` after changing the drawing.
 * The symbol: a desk in the middle that joins the three parts of the mechanism on one ring.
 */
import { writeFileSync } from 'node:fs';
import { encodePng, type Picture } from './png.ts';

type Colour = readonly [red: number, green: number, blue: number];
/** Whether a point is on the symbol; the symbol fits in the circle of radius 1 around 0, 0. */
type Shape = (x: number, y: number) => boolean;

const WHITE: Colour = [255, 255, 255];
/** #0072BC; the manifest's accent colour is the same. */
const BLUE: Colour = [0, 114, 188];
/** Samples along each side of a pixel. */
const SAMPLES = 8;

const ORBIT = 0.78;
const NODES = [-90, 30, 150].map((degrees) => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)] as const;
});

interface Weights {
  node: number;
  hub: number;
  /** Half the width of ring and spokes. */
  line: number;
  /** Clear space between a node and the ring. */
  gap: number;
}

function symbol({ node, hub, line, gap }: Weights): Shape {
  return (x, y) => {
    const fromCentre = Math.hypot(x, y);
    if (fromCentre <= hub) return true;
    let nearest = Number.POSITIVE_INFINITY;
    for (const [dx, dy] of NODES) {
      nearest = Math.min(nearest, Math.hypot(x - dx * ORBIT, y - dy * ORBIT));
      const along = x * dx + y * dy;
      if (along > 0 && along < ORBIT && Math.abs(x * dy - y * dx) <= line) return true;
    }
    if (nearest <= node) return true;
    return nearest > node + gap && Math.abs(fromCentre - ORBIT) <= line;
  };
}

/** Share of the pixel that the shape covers, 0 to 1. */
function coverage(shape: Shape, px: number, py: number, centre: number, radius: number): number {
  let inside = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i++) {
    const x = px + ((i % SAMPLES) + 0.5) / SAMPLES;
    const y = py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    if (shape((x - centre) / radius, (y - centre) / radius)) inside++;
  }
  return inside / (SAMPLES * SAMPLES);
}

function draw(size: number, radius: number, shape: Shape, paint: (covered: number) => readonly number[]): Picture {
  const rgba = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      rgba.set(paint(coverage(shape, x, y, size / 2, radius)), (y * size + x) * 4);
    }
  }
  return { width: size, height: size, rgba };
}

const overBlue = (covered: number) => [...BLUE.map((c, i) => Math.round(c + ((WHITE[i] ?? 0) - c) * covered)), 255];
/** Wholly transparent pixels are black, so that no program shows a white square. */
const whiteOnly = (covered: number) => (covered === 0 ? [0, 0, 0, 0] : [...WHITE, Math.round(covered * 255)]);

const colour = draw(192, 48, symbol({ node: 0.2, hub: 0.26, line: 0.045, gap: 0.09 }), overBlue);
const outline = draw(32, 15, symbol({ node: 0.2, hub: 0.25, line: 0.055, gap: 0.1 }), whiteOnly);

writeFileSync(new URL('icons/color.png', import.meta.url), encodePng(colour));
writeFileSync(new URL('icons/outline.png', import.meta.url), encodePng(outline));
