import assert from 'node:assert/strict';
import type { PartnershipEdge, PartnershipNode } from '../../../bot/api/contract/partnerships.ts';
import { HEIGHT, layout, WIDTH } from '../../../tab/features/map/layout.ts';
import { sorted, startOf } from '../../../tab/features/map/sorting.ts';

const edge = (a: string, b: string, total: number, places = 0): PartnershipEdge => ({
  a: { code: a, label: a.toUpperCase() },
  b: { code: b, label: b.toUpperCase() },
  objectives: [],
  places: Array.from({ length: places }, (_, index) => ({ code: `${index}`, label: `${index}` })),
  counts: { signatures: total, referrals: 0, practices: 0 },
  total,
});
const node = (code: string): PartnershipNode => ({ code, label: code, name: code, partners: 1, total: 1 });
const EDGES = [edge('iom', 'unhcr', 9), edge('ilo', 'iom', 4, 3), edge('éa', 'who', 1, 1)];
const NODES = ['iom', 'unhcr', 'ilo', 'éa', 'who'].map(node);

describe('the picture of the partnership map', () => {
  it('is always drawn the same way: the most connected at the top, within the picture', () => {
    const drawn = layout(NODES, EDGES, 30);
    assert.deepEqual(drawn, layout(NODES, EDGES, 30));
    assert.deepEqual([drawn.nodes[0]?.node.code, drawn.nodes[0]?.x], ['iom', WIDTH / 2]);
    for (const { x, y } of drawn.nodes) assert.ok(x > 0 && x < WIDTH && y > 0 && y < HEIGHT);
    assert.equal(Math.min(...drawn.nodes.map(({ y }) => y)), drawn.nodes[0]?.y);
  });

  it('draws the strongest partnerships only, with the organisations that they join', () => {
    const drawn = layout(NODES, EDGES, 2);
    assert.deepEqual(
      drawn.nodes.map(({ node: { code } }) => code),
      ['iom', 'unhcr', 'ilo'],
    );
    const [first, second] = drawn.edges;
    assert.ok(first && second && first.width > second.width && second.width >= 1);
  });

  it('turns names along the radius where there are many, so that they do not lie on each other', () => {
    const many = Array.from({ length: 40 }, (_, index) => `o${index}`);
    const drawn = layout(
      many.map(node),
      many.slice(1).map((code) => edge('o0', code, 1)),
      60,
    );
    assert.ok(drawn.nodes.every(({ side }) => side !== 'middle'));
    // Never upside down.
    assert.ok(drawn.nodes.every(({ turn }) => Math.abs(turn) <= 90.001));
    assert.ok(layout(NODES, EDGES, 30).nodes.every(({ turn }) => turn === 0));
  });

  it('is empty where there is nothing to draw', () => {
    assert.deepEqual(layout([], [], 30), { nodes: [], edges: [] });
  });
});

describe('the table of the partnership map', () => {
  const order = (column: 'pair' | 'places' | 'total', turned = false) => {
    const start = startOf(column);
    const sorting = { ...start, isDescending: turned ? !start.isDescending : start.isDescending };
    return sorted(EDGES, sorting, 'fr').map(({ total }) => total);
  };

  it('begins with what is done most, with the most places, or with the name at A in the reader’s alphabet', () => {
    assert.deepEqual(order('total'), [9, 4, 1]);
    assert.deepEqual(order('places'), [4, 1, 9]);
    assert.deepEqual(order('pair'), [1, 4, 9]);
  });

  it('turns round, and leaves what it was given as it was', () => {
    assert.deepEqual(order('total', true), [1, 4, 9]);
    assert.deepEqual(order('pair', true), [9, 4, 1]);
    assert.equal(EDGES[0]?.total, 9);
  });
});
