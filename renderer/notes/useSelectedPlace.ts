import { useEffect, useState } from 'react';
import { type SelectedWords, selectedWords } from '../passages/selectedWords';

/** The selected words and where they are drawn, in pixels of the window. */
export type SelectedPlace = {
  readonly words: SelectedWords;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
};

/** The words that are selected in a passage, once the reader has let go of them; null where there are none. */
export function useSelectedPlace(): SelectedPlace | null {
  const [place, setPlace] = useState<SelectedPlace | null>(null);
  useEffect(() => {
    let isDragging = false;
    const look = () => {
      if (!isDragging) setPlace(readPlace());
    };
    // Most scrolling is done with nothing selected: then nothing is read.
    const follow = () => setPlace((shown) => (shown === null ? null : readPlace()));
    const press = () => {
      isDragging = true;
    };
    const release = () => {
      isDragging = false;
      look();
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    document.addEventListener('scroll', follow, true);
    window.addEventListener('resize', follow);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
      document.removeEventListener('scroll', follow, true);
      window.removeEventListener('resize', follow);
    };
  }, []);
  return place;
}

function readPlace(): SelectedPlace | null {
  const selection = document.getSelection();
  const words = selectedWords(selection);
  if (selection === null || words === null) return null;
  const { top, bottom, left, width } = selection.getRangeAt(0).getBoundingClientRect();
  return { words, top, bottom, middle: left + width / 2 };
}
