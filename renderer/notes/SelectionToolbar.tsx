import { type CSSProperties, useRef } from 'react';
import type { Library } from '../../domain/library/library';
import { useAppState, useStore } from '../state/StoreContext';
import { beginNote, highlight } from './beginNote';
import { copyWithCitation } from './copyWithCitation';
import { type SelectedPlace, useSelectedPlace } from './useSelectedPlace';
import { useSelectionKeys } from './useSelectionKeys';
import './notes.css';

/** What can be done with the words that are selected in any passage; Tab goes from the words to it. */
export function SelectionToolbar() {
  const { library } = useAppState();
  const place = useSelectedPlace();
  if (place === null || library.kind !== 'loaded') return null;
  return <Toolbar library={library.library} place={place} />;
}

type Props = { readonly library: Library; readonly place: SelectedPlace };

function Toolbar({ library, place }: Props) {
  const store = useStore();
  const toolbar = useRef<HTMLDivElement>(null);
  const { words } = place;

  useSelectionKeys(toolbar);

  return (
    <div
      ref={toolbar}
      className="selection-toolbar"
      role="toolbar"
      aria-label="Selected words"
      style={besideWords(place)}
      onPointerDown={(event) => event.preventDefault()}
    >
      <button
        type="button"
        className="button button-plain"
        title="Write a note on these words (Ctrl+M)"
        onClick={() => void beginNote(store, words)}
      >
        Write a note
      </button>
      <button
        type="button"
        className="button button-plain"
        title="Mark these words, without a note for now"
        onClick={() => void highlight(store, words)}
      >
        Highlight
      </button>
      <button
        type="button"
        className="button button-plain"
        title="Copy these words and where they stand"
        onClick={() => void copyWithCitation(store, library, words)}
      >
        Copy with citation
      </button>
    </div>
  );
}

/** Room above the words that the toolbar needs, and half its width, in pixels. */
const height = 48;
const halfWidth = 190;

/** Above the words, or under them where there is no room; always inside the window. */
function besideWords({ top, bottom, middle }: SelectedPlace): CSSProperties {
  const left = Math.min(Math.max(middle, halfWidth), window.innerWidth - halfWidth);
  return { left, top: top > height ? top - height : bottom + 8 };
}
