import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  root: { display: 'block', inlineSize: '160px', blockSize: '40px', maxInlineSize: '100%' },
  line: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: '2px' },
  dot: { fill: tokens.colorNeutralForeground1 },
  target: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1px', strokeDasharray: '4 3' },
});

const WIDTH = 160;
const HEIGHT = 40;
const MARGIN = 5;

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** How values went towards the target, by date. Only a picture of what the words beside it say. */
export function Sparkline({ values, target }: { values: readonly { on: string; value: number }[]; target: number }) {
  const styles = useStyles();
  const days = values.map(({ on }) => dayNumber(on));
  const first = days[0] ?? 0;
  const span = (days.at(-1) ?? first) - first || 1;
  const levels = [...values.map(({ value }) => value), target];
  const lowest = Math.min(...levels);
  const range = Math.max(...levels) - lowest || 1;
  const y = (value: number) => HEIGHT - MARGIN - ((value - lowest) / range) * (HEIGHT - 2 * MARGIN);
  const points = values.map(({ value }, index) => ({
    x: MARGIN + (((days[index] ?? first) - first) / span) * (WIDTH - 2 * MARGIN),
    y: y(value),
  }));
  const end = points.at(-1);
  return (
    <svg className={styles.root} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line className={styles.target} x1={0} x2={WIDTH} y1={y(target)} y2={y(target)} />
      <polyline className={styles.line} points={points.map((point) => `${point.x},${point.y}`).join(' ')} />
      {end && <circle className={styles.dot} cx={end.x} cy={end.y} r={3} />}
    </svg>
  );
}
