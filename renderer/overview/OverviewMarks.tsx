import { memo } from 'react';
import {
  type Landmark,
  type LandmarkKind,
  landmarkKinds,
} from '../../domain/collation/findLandmarks';
import type { NumberedRow } from '../collation/shownRows';
import { gatherLandmarks } from './gatherLandmarks';
import { joinLandmarks } from './joinLandmarks';
import { sayLandmarks } from './sayLandmarks';

type Props = {
  readonly rows: readonly NumberedRow[];
  readonly landmarks: readonly Landmark[];
  /** Of the strip, in pixels. */
  readonly height: number;
};

/** The side of a mark, the distance from one kind to the next, and the least from mark to mark, in pixels. */
const markSize = 6;
const laneWidth = 8;
const laneHeight = 8;
const sideMargin = 2;

/** The landmarks of all rows: a lane and a shape for every kind, so that none has to be told by its colour. */
export const OverviewMarks = memo(function OverviewMarks({ rows, landmarks, height }: Props) {
  const parts = Math.max(1, Math.min(rows.length, Math.floor(height / laneHeight)));
  const gathered = gatherLandmarks(landmarks, rows.length, parts);
  const groups = joinLandmarks(gathered, rows.length, parts);
  const heightOf = (rowsLong: number) => (rowsLong / Math.max(1, rows.length)) * height;
  return (
    <svg
      className="overview-marks"
      width={landmarkKinds.length * laneWidth + 2 * sideMargin}
      height={height}
      aria-hidden="true"
    >
      {groups.map((group) => {
        const x = sideMargin + landmarkKinds.indexOf(group.kind) * laneWidth + laneWidth / 2;
        const [first = 0, last = first] = [group.rows[0], group.rows.at(-1)];
        const y = heightOf((first + last + 1) / 2);
        const reach = Math.max(laneHeight, heightOf(last - first)) / 2;
        return (
          <g
            key={`${group.kind} ${group.rows[0]}`}
            className={`overview-${group.kind}`}
            transform={`translate(${x} ${y})`}
          >
            <title>{sayLandmarks(group, rows)}</title>
            <rect
              className="overview-target"
              x={-laneWidth / 2}
              y={-reach}
              width={laneWidth}
              height={2 * reach}
            />
            <path d={shapes[group.kind]} />
            {reach > laneHeight && <line y1={-reach} y2={-half} />}
            {reach > laneHeight && <line y1={half} y2={reach} />}
          </g>
        );
      })}
    </svg>
  );
});

const half = markSize / 2;

/** Drawn about 0,0: a bar, two lines that cross, a ring, a hatched box, a full diamond. */
const shapes: Record<LandmarkKind, string> = {
  difference: `M${-half},0H${half}`,
  transposition: `M${-half},${-half}L${half},${half}M${-half},${half}L${half},${-half}`,
  silence: `M${-half},0a${half},${half} 0 1 0 ${markSize},0a${half},${half} 0 1 0 ${-markSize},0`,
  lacuna: `M${-half},${-half}h${markSize}v${markSize}h${-markSize}zM${-half},${half}L${half},${-half}`,
  note: `M0,${-half}L${half},0L0,${half}L${-half},0z`,
};
