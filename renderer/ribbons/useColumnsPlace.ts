import { useLayoutEffect, useRef, useState } from 'react';
import { type Account, passageKey } from '../../domain/library/account';
import { type Anchor, keepPlace, keptPlace } from '../collation/keptPlace';
import type { Choice } from '../state/view';
import type { LinkedScroll, Opening } from './LinkedScroll';

type Openings = {
  /** For each column where it opens; undefined where it has no place of its own. */
  readonly byColumn: readonly (Opening | undefined)[];
  readonly leader: number;
};

const noOpenings: Openings = { byColumn: [], leader: -1 };

/** Opens the columns where the reader left the comparison, and remembers where they leave it. */
export function useColumnsPlace(
  choice: Choice,
  accounts: readonly Account[],
  scroll: LinkedScroll,
): Openings {
  const [openings, setOpenings] = useState(noOpenings);
  const latest = useRef({ choice, accounts });
  useLayoutEffect(() => {
    latest.current = { choice, accounts };
  });
  // The layout that was left keeps the place only when it is taken off the page: not while this one is first drawn.
  useLayoutEffect(() => {
    const { choice: entered, accounts: offered } = latest.current;
    setOpenings(findOpenings(offered, keptPlace(entered).anchors));
    return () => {
      const { choice: left, accounts: columns } = latest.current;
      keepPlace(left, { anchors: readAnchors(columns, scroll) });
    };
  }, [scroll]);
  useLayoutEffect(() => {
    if (openings.leader >= 0) scroll.open(openings.byColumn, openings.leader);
    // What takes the place of the columns is drawn before they are taken off, and where they are now.
    return scroll.subscribe(() => {
      const { choice: here, accounts: columns } = latest.current;
      keepPlace(here, { anchors: readAnchors(columns, scroll) });
    });
  }, [openings, scroll]);
  return openings;
}

function findOpenings(accounts: readonly Account[], anchors: readonly Anchor[]): Openings {
  const byColumn = accounts.map(({ source, passages }) => {
    const anchor = anchors.find(({ key }) => key.startsWith(`${source.id}#`));
    const at = passages.findIndex(({ id }) => passageKey(source.id, id) === anchor?.key);
    return anchor === undefined || at < 0 ? undefined : { ordinal: at + 1, height: anchor.height };
  });
  const [leading] = anchors;
  const leader = accounts.findIndex(({ source }) => leading?.key.startsWith(`${source.id}#`));
  return { byColumn, leader };
}

/** What stands at the reading lines, the column that leads first; nothing where all are at their beginnings. */
function readAnchors(accounts: readonly Account[], scroll: LinkedScroll): readonly Anchor[] {
  if (scroll.read().offsets.every((offset) => offset === 0)) return [];
  const anchors = scroll.openings.flatMap((opening, column) => {
    const account = accounts[column];
    const passage = opening && account?.passages[opening.ordinal - 1];
    if (!opening || !account || !passage) return [];
    const key = passageKey(account.source.id, passage.id);
    return { key, height: opening.height, isLeading: column === scroll.leader };
  });
  return anchors.sort((a, b) => Number(b.isLeading) - Number(a.isLeading));
}
