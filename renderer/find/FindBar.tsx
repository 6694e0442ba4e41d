import { useEffect, useRef, useState } from 'react';
import { useAppState, useStore } from '../state/StoreContext';
import { pageMatches } from './pageMatches';
import './find.css';

/** Finds words in the passages on screen: all are marked, one is shown; Enter goes on, Shift+Enter back. */
export function FindBar() {
  const { isFinding } = useAppState();
  return isFinding ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const store = useStore();
  const field = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const [count, setCount] = useState(0);
  const close = () => store.send({ kind: 'findClosed' });

  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const matches = pageMatches(words);
    setCount(matches.length);
    showMatches(matches, at);
    return clearMatches;
  }, [words, at]);

  const step = (by: number) => setAt((now) => (count === 0 ? 0 : (now + by + count) % count));
  return (
    <search className="find-bar">
      <input
        ref={field}
        type="search"
        aria-label="Find on this page"
        placeholder="Find on this page"
        value={words}
        onChange={(event) => {
          setWords(event.target.value);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') close();
        }}
      />
      <output className="muted">{sayCount(words, at, count)}</output>
      <button
        type="button"
        className="button button-plain"
        aria-label="Previous match"
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="button button-plain"
        aria-label="Next match"
        onClick={() => step(1)}
      >
        ↓
      </button>
      <button type="button" className="button button-plain" onClick={close}>
        Close
      </button>
    </search>
  );
}

function sayCount(words: string, at: number, count: number): string {
  if (words.trim() === '') return '';
  return count === 0 ? 'Not on this page' : `${at + 1} of ${count}`;
}

function showMatches(matches: readonly Range[], at: number): void {
  const shown = matches[at];
  CSS.highlights.set('find', new Highlight(...matches));
  CSS.highlights.set('find-shown', new Highlight(...(shown === undefined ? [] : [shown])));
  shown?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function clearMatches(): void {
  CSS.highlights.delete('find');
  CSS.highlights.delete('find-shown');
}
