import type { PartnershipEdge, PartnershipNode } from '../../../bot/api/contract/partnerships.ts';

/** What is drawn, in units of the picture. */
export interface PlacedNode {
  node: PartnershipNode;
  x: number;
  y: number;
  /** On which side the name stands. */
  side: 'start' | 'middle' | 'end';
  /** Degrees by which the name is turned: along the radius where names would lie on each other, else 0. */
  turn: number;
}
export interface PlacedEdge {
  edge: PartnershipEdge;
  from: PlacedNode;
  to: PlacedNode;
  /** Thickness of the line. */
  width: number;
}

export const WIDTH = 440;
export const HEIGHT = 440;
const RADIUS = 135;
const THINNEST = 1;
const THICKEST = 7;
/** Beside the top and the bottom of the circle a name stands in the middle. */
const UPRIGHT = 0.2;
/** More names than these have no room beside each other. */
const ROOMY = 26;

/**
 * The strongest partnerships on a circle: the same data is always drawn the same way. The most connected organisation
 * stands at the top, the others follow clockwise.
 * @param edges the strongest first
 */
export function layout(
  nodes: readonly PartnershipNode[],
  edges: readonly PartnershipEdge[],
  limit: number,
): { nodes: PlacedNode[]; edges: PlacedEdge[] } {
  const strongest = edges.slice(0, limit);
  const named = new Set(strongest.flatMap(({ a, b }) => [a.code, b.code]));
  const drawn = nodes.filter(({ code }) => named.has(code));
  const placed = new Map(
    drawn.map((node, index): [string, PlacedNode] => {
      const angle = (index / drawn.length) * 2 * Math.PI;
      const [right, down] = [Math.sin(angle), -Math.cos(angle)];
      const isCrowded = drawn.length > ROOMY;
      const side = !isCrowded && Math.abs(right) < UPRIGHT ? 'middle' : right >= 0 ? 'start' : 'end';
      const degrees = (angle * 180) / Math.PI;
      const turn = isCrowded ? (right >= 0 ? degrees - 90 : degrees - 270) : 0;
      return [node.code, { node, x: WIDTH / 2 + right * RADIUS, y: HEIGHT / 2 + down * RADIUS, side, turn }];
    }),
  );
  const most = Math.max(1, ...strongest.map(({ total }) => total));
  return {
    nodes: [...placed.values()],
    edges: strongest.flatMap((edge) => {
      const from = placed.get(edge.a.code);
      const to = placed.get(edge.b.code);
      const width = THINNEST + (THICKEST - THINNEST) * Math.sqrt((edge.total - 1) / Math.max(1, most - 1));
      return from && to ? [{ edge, from, to, width }] : [];
    }),
  };
}
