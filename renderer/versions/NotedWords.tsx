import { type RefCallback, useCallback } from 'react';
import type { VersionMark } from '../../domain/versions/versions';
import { noteRanges } from '../notes/noteRanges';
import { openNoteById } from '../notes/openNoteById';
import { enterPart } from '../passages/partOfPassage';
import { useAppState, useStore } from '../state/StoreContext';
import { VersionWords } from './VersionWords';

type Props = {
  readonly source: string;
  readonly passage: string;
  /** The whole passage. */
  readonly text: string;
  /** What of it stands here; in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Counted from `start`. */
  readonly marks: readonly VersionMark[];
};

/** Words of a version, all of a passage or a part, on which notes can be written and are drawn. */
export function NotedWords({ source, passage, text, start, end, marks }: Props) {
  const store = useStore();
  const { notes } = useAppState();
  const ref: RefCallback<HTMLElement> = useCallback(
    (element) => {
      if (element !== null) enterPart(element, { text, start });
    },
    [text, start],
  );
  const here = noteRanges(notes, source, passage, text, { start, end });
  return (
    <span ref={ref} className="passage-text" data-source={source} data-passage={passage}>
      <VersionWords
        text={text.slice(start, end)}
        marks={marks}
        notes={here}
        onNote={(id) => openNoteById(store, id)}
      />
    </span>
  );
}
