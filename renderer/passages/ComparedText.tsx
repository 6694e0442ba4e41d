import { type ComparedTelling, wholeOf } from '../../domain/library/comparedPassage';
import type { Note } from '../../domain/notes/note';
import type { Range } from '../../domain/text/pieces';
import { noteRanges } from '../notes/noteRanges';
import { openNoteById } from '../notes/openNoteById';
import { useStore } from '../state/StoreContext';
import { type PassageTag, PassageText } from './PassageText';

type Props = {
  /** Id of the source. */
  readonly source: string;
  readonly passage: ComparedTelling;
  readonly marks: readonly Range<PassageTag>[];
  readonly notes: readonly Note[];
};

/** A passage of a comparison with its marks and notes; these hang on the source's own passage, whatever part of it stands here. */
export function ComparedText({ source, passage, marks, notes }: Props) {
  const store = useStore();
  const { id, text, start } = wholeOf(passage);
  const here = { start, end: start + passage.text.length };
  return (
    <PassageText
      source={source}
      passage={id}
      text={passage.text}
      ranges={[...marks, ...noteRanges(notes, source, id, text, here)]}
      onNote={(note) => openNoteById(store, note)}
      {...(passage.within === undefined ? {} : { part: { id: passage.id, text, start } })}
    />
  );
}
