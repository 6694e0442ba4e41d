import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Lead } from '../text/target';
import type { Previews } from './PreviewContext';

/** What is shown of the place that words lead to, and beside which words. */
export type Shown = {
  readonly lead: Lead;
  readonly words: HTMLElement;
  /** The reader has asked for it, so that the focus goes there and comes back. */
  readonly isChosen: boolean;
};

/** Milliseconds that a pointer rests on words until they show where they lead, and that it may take to come over. */
const rest = { toOpen: 350, toLeave: 300 };

type Preview = {
  readonly shown: Shown | null;
  readonly previews: Previews;
  /** The pointer has come over to what is shown, so that it stays. */
  readonly stay: () => void;
  readonly close: () => void;
};

/** Keeps one preview of a pane: opened by a click, by Enter or by a pointer that rests, closed by Escape or by leaving. */
export function usePreview(): Preview {
  const [shown, setShown] = useState<Shown | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((act: () => void, wait: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, wait);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  const previews = useMemo<Previews>(
    () => ({
      choose: (lead, words) => {
        clearTimeout(timer.current);
        setShown({ lead, words, isChosen: true });
      },
      restOn: (lead, words) =>
        later(
          () => setShown((now) => (now?.isChosen ? now : { lead, words, isChosen: false })),
          rest.toOpen,
        ),
      leave: () => later(() => setShown((now) => (now?.isChosen ? now : null)), rest.toLeave),
    }),
    [later],
  );
  const stay = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setShown((now) => {
      if (now?.isChosen) now.words.focus({ preventScroll: true });
      return null;
    });
  }, []);
  return { shown, previews, stay, close };
}
