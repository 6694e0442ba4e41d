import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { Shelved } from '../../domain/library/facets';
import type { Source } from '../../domain/library/source';
import type { Shelf, ShelfYears } from '../state/state';
import { sayYears } from './sayYears';
import { drawTimeline, type Passing, type Period } from './timeline';
import './timeline.css';

type Props = {
  /** What the reader has narrowed the shelf to, but for the years. */
  readonly sources: readonly Source[];
  readonly shelved: Shelved;
  readonly years: Shelf['years'];
  readonly onChoose: (years: Shelf['years']) => void;
};

/** Two clocks: above, when things happened; below, when they were written or released; a line from the one to the other. */
export function TimelineView({ sources, shelved, years, onChoose }: Props) {
  const id = useId();
  const timeline = useMemo(() => drawTimeline(sources, shelved), [sources, shelved]);
  const { periods, passings, undated } = timeline;
  if (periods.length < 2) return null;
  return (
    <section className="timeline" aria-labelledby={id}>
      <h3 id={id} className="visually-hidden">
        When it happened, and when it was written
      </h3>
      <Clock clock="happened" title="Happened" {...{ periods, years, onChoose }} />
      <Passings passings={passings} count={periods.length} />
      <Clock clock="written" title="Written or released" {...{ periods, years, onChoose }} />
      {undated > 0 && <p className="muted small timeline-undated">{undated} without a year</p>}
    </section>
  );
}

type ClockProps = {
  readonly clock: ShelfYears['clock'];
  readonly title: string;
  readonly periods: readonly Period[];
  readonly years: Shelf['years'];
  readonly onChoose: Props['onChoose'];
};

/** One bar a period, to be chosen; with Shift, up to there from the one chosen before. */
function Clock({ clock, title, periods, years, onChoose }: ClockProps) {
  const [stop, setStop] = useState(0);
  const most = Math.max(...periods.map((period) => period[clock]));
  const isChosen = ({ from, to }: Period) =>
    years?.clock === clock && from >= years.from && to <= years.to;
  const choose = (period: Period, isExtending: boolean) => {
    const { from, to } = period;
    if (isExtending && years?.clock === clock) {
      onChoose({ clock, from: Math.min(from, years.from), to: Math.max(to, years.to) });
    } else if (isChosen(period)) onChoose(null);
    else onChoose({ clock, from, to });
  };
  const step = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = stop + (by ?? 0);
    if (by === undefined || periods[next] === undefined) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div
      className={`timeline-clock timeline-${clock}`}
      role="group"
      aria-label={title}
      onKeyDown={step}
    >
      <span className="timeline-title" aria-hidden="true">
        {title}
      </span>
      {periods.map((period, index) => (
        <button
          key={period.from}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          aria-pressed={isChosen(period)}
          aria-label={`${title} ${sayYears(period)}: ${period[clock]}`}
          title={`${title} ${sayYears(period)}: ${period[clock]}`}
          onFocus={() => setStop(index)}
          onClick={(event) => choose(period, event.shiftKey)}
        >
          <span className="timeline-bar" style={{ height: barHeight(period[clock], most) }} />
          <span className="timeline-year">{isLabelled(periods, index) ? period.from : ''}</span>
        </button>
      ))}
    </div>
  );
}

/** Of the tallest bar, and of the shortest that is still seen: one source among thousands; CSS pixels. */
const [tallest, shortest] = [32, 3];

function barHeight(count: number, most: number): number {
  return count === 0 ? 1 : Math.max(shortest, Math.round((count / most) * tallest));
}

/** As many labels as stay apart on a narrow page. */
const mostLabels = 10;

function isLabelled(periods: readonly Period[], index: number): boolean {
  return index % Math.ceil(periods.length / mostLabels) === 0;
}

type PassingsProps = { readonly passings: readonly Passing[]; readonly count: number };

/** The time between: upright for what was written as it happened, the flatter the later it was told. */
function Passings({ passings, count }: PassingsProps) {
  return (
    <svg
      className="timeline-passings"
      viewBox={`0 0 ${count} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {passings.map(({ happened, written, count: width }) => (
        <line
          key={`${happened} ${written}`}
          x1={happened + 0.5}
          x2={written + 0.5}
          y1={0}
          y2={1}
          strokeWidth={Math.min(4, 1 + Math.log2(width))}
          vectorEffect="non-scaling-stroke"
        />
      ))}
    </svg>
  );
}
