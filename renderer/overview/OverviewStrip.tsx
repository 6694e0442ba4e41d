import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Landmark } from '../../domain/collation/findLandmarks';
import type { NumberedRow } from '../collation/shownRows';
import { showMoment } from '../collation/travel';
import { OverviewMarks } from './OverviewMarks';
import type { RowScroll } from './rowScroll';
import { landmarkWords, sayRow } from './sayLandmarks';
import './overview.css';

type Props = {
  readonly rows: readonly NumberedRow[];
  readonly landmarks: readonly Landmark[];
  readonly scroll: RowScroll;
};

/** How many rows a page key goes. */
const pageOfRows = 10;

/**
 * The whole comparison at once in a slim strip: its landmarks, and what of it is in sight. A press or a drag goes
 * there; for keys and screen readers it is a slider over the moments, and Enter goes to the one it stands on.
 */
export function OverviewStrip({ rows, landmarks, scroll }: Props) {
  const strip = useRef<HTMLDivElement>(null);
  const height = useHeight(strip);
  const { from, to } = useSyncExternalStore(scroll.subscribe, scroll.read);
  // While the reader steers, the slider stands where they have put it: the ends of a text cannot be brought to rest.
  const [steered, setSteered] = useState<number | null>(null);
  const last = Math.max(0, rows.length - 1);
  const at = steered ?? Math.min(last, Math.floor(from));

  const bring = (row: number) => {
    const within = Math.min(Math.max(0, row), last);
    setSteered(Math.floor(within));
    scroll.bring(within);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return showMoment(rows[at]?.row.moment.id ?? '');
    const next = rowAfter(event.key, at, last);
    if (next === undefined) return;
    event.preventDefault();
    bring(next);
  };
  const rowUnder = ({ clientY, currentTarget }: PointerEvent) => {
    const { top } = currentTarget.getBoundingClientRect();
    return ((clientY - top) / Math.max(1, height)) * rows.length;
  };
  return (
    <div
      ref={strip}
      className="overview"
      role="slider"
      tabIndex={0}
      aria-label="Overview of the comparison"
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={last + 1}
      aria-valuenow={at + 1}
      aria-valuetext={sayPlace(at, rows, landmarks)}
      onKeyDown={onKeyDown}
      onBlur={() => setSteered(null)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        bring(rowUnder(event));
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) bring(rowUnder(event));
      }}
    >
      <OverviewMarks rows={rows} landmarks={landmarks} height={height} />
      {rows.length > 0 && (
        <div
          className="overview-sight"
          style={{
            top: `${(from / (last + 1)) * 100}%`,
            height: `${(Math.max(0, to - from) / (last + 1)) * 100}%`,
          }}
        />
      )}
    </div>
  );
}

/** Where a key leads from a row; undefined for a key that leads nowhere. */
function rowAfter(key: string, at: number, last: number): number | undefined {
  const places: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    PageDown: at + pageOfRows,
    PageUp: at - pageOfRows,
    Home: 0,
    End: last,
  };
  return places[key];
}

/** Moment 12, “a great idea”: told in another order, a note */
function sayPlace(
  at: number,
  rows: readonly NumberedRow[],
  landmarks: readonly Landmark[],
): string {
  const kinds = landmarks.filter(({ row }) => row === at).map(({ kind }) => landmarkWords[kind]);
  return kinds.length === 0 ? sayRow(at, rows) : `${sayRow(at, rows)}: ${kinds.join(', ')}`;
}

/** The height at which an element is drawn, in pixels; 0 before it is. */
function useHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useEffect(() => {
    if (element.current === null) return;
    const sizes = new ResizeObserver(([entry]) => setHeight(entry?.contentRect.height ?? 0));
    sizes.observe(element.current);
    return () => sizes.disconnect();
  }, [element]);
  return height;
}
