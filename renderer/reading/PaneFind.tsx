import { type RefObject, useDeferredValue, useEffect, useMemo } from 'react';
import { paragraphNumber } from '../../domain/blocks/paragraphNumber';
import type { Source } from '../../domain/library/source';
import { FindField } from '../find/FindField';
import { rangeIn } from '../find/rangeIn';
import { type Pane, paneAt } from '../state/pane';
import { useAppState, useStore } from '../state/StoreContext';
import { findInText, type Match, type SearchedText } from './findInText';
import { revealPassage } from './revealPassage';
import { useFoundMarks } from './useFoundMarks';

type Props = {
  readonly pane: number;
  readonly source: Source;
  readonly searched: SearchedText;
  readonly scroller: RefObject<HTMLElement | null>;
};

/** Finds words in all of one text, also where it is not drawn yet. */
export function PaneFind({ pane, source, searched, scroller }: Props) {
  const store = useStore();
  const { find } = paneAt(useAppState().panes, pane);
  const words = useDeferredValue(find.words);
  const matches = useMemo(() => findInText(searched, words), [searched, words]);
  const at = matches.length === 0 ? 0 : modulo(find.at, matches.length);
  const shown = matches[at];
  const change = (changed: Partial<Pane>) =>
    store.send({ kind: 'paneChanged', pane, change: changed });

  useEffect(() => {
    if (scroller.current !== null && shown !== undefined)
      showMatch(scroller.current, source, shown);
  }, [scroller, source, shown]);
  useFoundMarks(scroller, matches, shown);

  return (
    <FindField
      label={`Find in ${source.shortTitle}`}
      words={find.words}
      count={matches.length}
      at={at}
      {...(shown === undefined ? {} : { where: sayWhere(source, shown) })}
      onChange={(changed) => change({ find: { words: changed, at: 0 } })}
      onStep={(by) => change({ find: { ...find, at: at + by } })}
      onClose={() => {
        change({ bar: null });
        scroller.current?.focus({ preventScroll: true });
      }}
    />
  );
}

function sayWhere(source: Source, { passage }: Match): string {
  const number = paragraphNumber(source, passage);
  return number === null ? 'in the description' : `¶${number}`;
}

function showMatch(scroller: HTMLElement, source: Source, { passage, span }: Match): void {
  const element = revealPassage(scroller, source.id, passage);
  if (element === null) return;
  const { top, bottom } = rangeIn(element, span).getBoundingClientRect();
  const frame = scroller.getBoundingClientRect();
  if (top >= frame.top && bottom <= frame.bottom) return;
  scroller.scrollBy(0, top - frame.top - frame.height / 3);
}

function modulo(value: number, count: number): number {
  return ((value % count) + count) % count;
}
