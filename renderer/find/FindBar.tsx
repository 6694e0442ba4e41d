import { useEffect, useState } from 'react';
import { currentView } from '../state/history';
import { useAppState, useStore } from '../state/StoreContext';
import { placesOf } from '../state/view';
import { FindField } from './FindField';
import { showMatch } from './showMatch';

/** Finds words in the passages on screen: all are marked, one is shown; Enter goes on, Shift+Enter back. */
export function FindBar() {
  const { isFinding, history } = useAppState();
  // What is read has a field of its own in every pane.
  const isReading = placesOf(currentView(history)).length > 0;
  return isFinding && !isReading ? <OpenFindBar /> : null;
}

function OpenFindBar() {
  const store = useStore();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const [count, setCount] = useState(0);

  useEffect(() => {
    let clear = () => {};
    // What is typed is on screen before a long page is looked through.
    const timer = setTimeout(() => {
      const shown = showMatch(words, at);
      clear = shown.clear;
      setCount(shown.count);
    });
    return () => {
      clearTimeout(timer);
      clear();
    };
  }, [words, at]);

  return (
    <FindField
      label="Find on this page"
      words={words}
      count={count}
      at={at}
      onChange={(changed) => {
        setWords(changed);
        setAt(0);
      }}
      onStep={(by) => setAt((now) => (count === 0 ? 0 : (now + by + count) % count))}
      onClose={() => store.send({ kind: 'findClosed' })}
    />
  );
}
