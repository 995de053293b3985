import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { PartnershipMapView } from '../../../../bot/api/contract/partnerships.ts';
import { Card } from '../../../common/components/card.tsx';
import { useIntl } from '../../../common/intl.tsx';
import { HEIGHT, layout, type PlacedNode, WIDTH } from '../layout.ts';

const useStyles = makeStyles({
  picture: { display: 'block', inlineSize: '100%', maxInlineSize: '720px', blockSize: 'auto', marginInline: 'auto' },
  edge: { stroke: tokens.colorNeutralStrokeAccessible, strokeLinecap: 'round' },
  node: { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorNeutralBackground1, strokeWidth: '1.5px' },
  name: { fill: tokens.colorNeutralForeground1, fontFamily: tokens.fontFamilyBase, fontSize: '12px' },
  legend: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    marginBlock: tokens.spacingVerticalS,
  },
});

/** Lines that are drawn at first: more of them cannot be told apart on a phone. */
const STRONGEST = 30;
/** And at most. */
const MOST = 60;
const NAMED = 3;

/** From the middle of a name's line to its foot, and from a dot to its name. */
const FOOT = 4;
const GAP = 9;

/** Characters of a name that have room beside the circle; the table has the whole. */
const ROOM = 13;
const shortened = (name: string) => (name.length > ROOM ? `${name.slice(0, ROOM - 1).trimEnd()}…` : name);

function namePlace({ x, y, side, turn }: PlacedNode) {
  if (side === 'middle') return { x, y: y < HEIGHT / 2 ? y - GAP : y + GAP + 2 * FOOT };
  const place = { x: side === 'start' ? x + GAP : x - GAP, y: y + FOOT };
  return turn === 0 ? place : { ...place, transform: `rotate(${turn} ${x} ${y})` };
}

/** Who works with whom as a circle of dots and lines; the table says the same in words. */
export function Picture({ map }: { map: PartnershipMapView }) {
  const { t, formats } = useIntl();
  const styles = useStyles();
  const [isWhole, setWhole] = useState(false);
  const drawn = layout(map.nodes, map.edges, isWhole ? MOST : STRONGEST);
  const most = Math.min(MOST, map.edges.length);
  const names = formats.list(drawn.nodes.slice(0, NAMED).map(({ node }) => node.label));
  return (
    <Card title={t('map.picture')}>
      <svg
        className={styles.picture}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('map.picture.alt', { nodes: drawn.nodes.length, edges: drawn.edges.length, names })}
      >
        {drawn.edges.map(({ edge, from, to, width }) => (
          <line
            key={`${edge.a.code} ${edge.b.code}`}
            className={styles.edge}
            x1={from.x}
            y1={from.y}
            x2={to.x}
            y2={to.y}
            strokeWidth={width}
          />
        ))}
        {drawn.nodes.map((placed) => (
          <g key={placed.node.code}>
            <circle className={styles.node} cx={placed.x} cy={placed.y} r={5} />
            <text className={styles.name} textAnchor={placed.side} {...namePlace(placed)}>
              {shortened(placed.node.label)}
            </text>
          </g>
        ))}
      </svg>
      <p className={styles.legend}>{t('map.picture.legend')}</p>
      {map.edges.length > STRONGEST && (
        <Button onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('map.picture.less') : t('map.picture.more', { count: most, total: map.edges.length })}
        </Button>
      )}
    </Card>
  );
}
