import { memo, useMemo, useSyncExternalStore } from 'react';
import type { Row } from '../../domain/collation/arrangeRows';
import type { Ribbon } from '../../domain/collation/findRibbons';
import { findRuns } from '../../domain/collation/findRuns';
import type { Account } from '../../domain/library/account';
import { type Band, drawRibbons, outlineOf, type Stub, spineOf } from './drawRibbons';
import type { Frame, LinkedScroll } from './LinkedScroll';
import { openSight } from './ribbonsInSight';
import './ribbonLayer.css';

type Props = {
  readonly ribbons: readonly Ribbon[];
  readonly accounts: readonly Account[];
  /** The moment under the pointer or the focus. */
  readonly lifted: Row | null;
  readonly scroll: LinkedScroll;
};

const nothing: Frame = { columns: [], offsets: [] };

function readNothing(): Frame {
  return nothing;
}

/** The ribbons over the columns, at the heights to which these are scrolled. What they say is said in words in the text. */
export function RibbonLayer({ ribbons, accounts, lifted, scroll }: Props) {
  // What is drawn anew in every frame holds up what takes longer: until there are ribbons nothing is.
  const frame = useSyncExternalStore(
    scroll.subscribe,
    ribbons.length === 0 ? readNothing : scroll.read,
  );
  const inSight = useMemo(() => openSight(ribbons), [ribbons]);
  const { bands, stubs } = drawRibbons(inSight(frame), frame);
  return (
    <svg className="ribbon-layer" aria-hidden="true">
      <MovedPattern />
      {bands.map((band) => (
        <BandPaths key={band.ribbon.key} {...band} />
      ))}
      {stubs.map((stub) => (
        <StubLine
          key={stub.key}
          stub={stub}
          siglum={accounts[stub.to.column]?.source.siglum ?? ''}
        />
      ))}
      {lifted !== null && <Lifted row={lifted} ribbons={ribbons} bands={bands} frame={frame} />}
    </svg>
  );
}

/** Hatching says "moved" where colours are not seen. */
const MovedPattern = memo(function MovedPattern() {
  return (
    <defs>
      <pattern
        id="moved-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="ribbon-hatch-ground" />
        <line y2="6" className="ribbon-hatch-line" />
      </pattern>
    </defs>
  );
});

const BandPaths = memo(
  function BandPaths({ ribbon, surface, edges }: Band) {
    const state = ribbon.isConfirmed ? 'ribbon-confirmed' : 'ribbon-proposed';
    return (
      <g
        className={`ribbon ${ribbon.isMoved ? 'ribbon-moved' : ''} ${state}`}
        data-moment={ribbon.momentId}
        data-column={ribbon.left.column}
      >
        <path className="ribbon-surface" d={surface} />
        <path className="ribbon-edges" d={edges} />
      </g>
    );
  },
  (before, after) => before.ribbon === after.ribbon && before.surface === after.surface,
);

/** How far a stub reaches into the gap between columns, and from there to its words, in pixels. */
const stubLength = 8;
const beforeWords = 4;

const arrows: Record<Stub['place'], string> = { above: ' ↑', 'in sight': '', below: ' ↓' };

type StubProps = { readonly stub: Stub; readonly siglum: string };

/** Where the other end of a ribbon is that cannot be drawn whole: "T 6 ↓". */
function StubLine({ stub, siglum }: StubProps) {
  const { ribbon, x, y, way, to, place } = stub;
  const end = x + way * stubLength;
  return (
    <g
      className={ribbon.isMoved ? 'ribbon-stub ribbon-moved' : 'ribbon-stub'}
      data-moment={ribbon.momentId}
      data-column={way === 1 ? ribbon.left.column : ribbon.right.column}
    >
      <path d={`M${x},${y}H${end}`} />
      <text x={end + way * beforeWords} y={y} textAnchor={way === 1 ? 'start' : 'end'}>
        {siglum} {to.first}
        {arrows[place]}
      </text>
    </g>
  );
}

type LiftedProps = {
  readonly row: Row;
  readonly ribbons: readonly Ribbon[];
  readonly bands: readonly Band[];
  readonly frame: Frame;
};

/** One moment drawn out over all columns: its passages framed, its ribbons in the accent, whole even behind a column. */
function Lifted({ row, ribbons, bands, frame }: LiftedProps) {
  const own = bands.filter(({ ribbon }) => ribbon.momentId === row.moment.id);
  const far = ribbons.filter(
    ({ momentId, left, right }) => momentId === row.moment.id && right.column > left.column + 1,
  );
  return (
    <g className="ribbon-lifted">
      {own.map(({ ribbon, surface }) => (
        <path key={ribbon.key} className="lifted-surface" d={surface} />
      ))}
      {far.map((ribbon) => (
        <path key={ribbon.key} className="lifted-spine" d={spineOf(ribbon, frame) ?? ''} />
      ))}
      {findRuns(row).map(({ run }) => {
        const outline = outlineOf(run, frame);
        return outline && <rect key={`${run.column} ${run.first}`} {...outline} />;
      })}
    </g>
  );
}
