import { nameMoment } from '../../domain/collation/nameMoment';
import { type OrderLine, type OrderPoint, orderLines } from '../../domain/collation/orderLines';
import type { Collated } from './collated';
import { showMoment } from './travel';
import './orderChart.css';

const width = 288;
const height = 300;
/** Lines that stand apart in a chart of this height. */
const mostLines = 150;
const margin = { top: 28, side: 24, bottom: 12 };

/** One line a moment across the accounts, each at its place in their own order: crossings are transpositions. */
export function OrderChart({ open }: { readonly open: Collated }) {
  // What has moved is drawn last, above what stays.
  const lines = thinOut(orderLines(open.rows));
  const x = (column: number) =>
    margin.side + (column * (width - 2 * margin.side)) / Math.max(1, open.accounts.length - 1);
  const y = (depth: number) => margin.top + depth * (height - margin.top - margin.bottom);
  return (
    <svg
      className="order-chart"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label="Order chart: one line a moment, from the first passage of each account at the top to its last"
    >
      {open.accounts.map(({ source }, column) => (
        <g key={source.id}>
          <text x={x(column)} y={14} className="chart-siglum">
            {source.siglum}
          </text>
          <line x1={x(column)} x2={x(column)} y1={y(0)} y2={y(1)} className="chart-axis" />
        </g>
      ))}
      {lines.map((line) => (
        <ChartLine key={line.momentId} line={line} open={open} x={x} y={y} />
      ))}
    </svg>
  );
}

/** Those that have moved and those that have not, each thinned out evenly where there are more than can be told apart. */
function thinOut(lines: readonly OrderLine[]): readonly OrderLine[] {
  const moved = lines.filter(({ isMoved }) => isMoved);
  const staying = lines.filter(({ isMoved }) => !isMoved);
  return [staying, moved].flatMap((some) => {
    const every = Math.ceil(some.length / mostLines);
    return some.filter((_, i) => i % every === 0);
  });
}

type LineProps = {
  readonly line: OrderLine;
  readonly open: Collated;
  readonly x: (column: number) => number;
  readonly y: (depth: number) => number;
};

function ChartLine({ line, open, x, y }: LineProps) {
  const at = ({ column, depth }: OrderPoint) => `${x(column)},${y(depth)}`;
  const words = sayLine(line, open);
  const go = () => showMoment(line.momentId);
  return (
    <g
      className={line.isMoved ? 'chart-line chart-moved' : 'chart-line'}
      role="button"
      tabIndex={0}
      aria-label={words}
      onClick={go}
      onKeyDown={(event) => event.key === 'Enter' && go()}
    >
      <title>{words}</title>
      {line.points.slice(1).map((point, i) => {
        const before = line.points[i] ?? point;
        const ends = `${at(before)} ${at(point)}`;
        // Over an account that does not tell the moment the line is only a thread: its crossings say nothing.
        const isThread = point.column - before.column > 1;
        return (
          <g key={point.column}>
            <polyline points={ends} className="chart-target" />
            <polyline points={ends} className={isThread ? 'chart-thread' : undefined} />
          </g>
        );
      })}
      {line.points.map((point) => (
        <circle key={point.column} cx={x(point.column)} cy={y(point.depth)} r={3} />
      ))}
    </g>
  );
}

/** “a great idea”: M 17, C 5; moved */
function sayLine(line: OrderLine, open: Collated): string {
  const row = open.rowOf.get(line.momentId);
  const name = row === undefined ? '' : nameMoment(row);
  const places = line.points.map(
    ({ column, ordinal }) => `${open.accounts[column]?.source.siglum} ${ordinal}`,
  );
  return `${name}: ${places.join(', ')}${line.isMoved ? '; moved' : ''}`;
}
