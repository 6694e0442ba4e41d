import type { Library } from '../../domain/library/library';
import type { Source, TellingPassage } from '../../domain/library/source';
import { beginNote } from '../notes/beginNote';
import { copyWithCitation } from '../notes/copyWithCitation';
import { selectFirstWord } from '../passages/selectByKeys';
import { useStore } from '../state/StoreContext';

type Props = {
  readonly library: Library;
  readonly source: Source;
  readonly passage: TellingPassage;
  readonly ordinal: number;
};

/** What can be done with a whole passage without selecting any of it. */
export function PassageTools({ library, source, passage, ordinal }: Props) {
  const store = useStore();
  const { id, text } = passage;
  const whole = { source: source.id, passage: id, text, span: { start: 0, end: text.length } };
  return (
    <p className="passage-tools">
      <button
        type="button"
        className="button-link"
        aria-label={`Note on passage ${ordinal}`}
        title="Write a note on the whole passage"
        onClick={() => void beginNote(store, whole)}
      >
        Note
      </button>
      <button
        type="button"
        className="button-link"
        aria-label={`Select words in passage ${ordinal}`}
        title="Select words by keyboard: the arrow keys go from word to word, with Shift they take more in"
        onClick={() => selectFirstWord(source.id, id)}
      >
        Select
      </button>
      <button
        type="button"
        className="button-link"
        aria-label={`Copy passage ${ordinal} with citation`}
        title="Copy the passage and where it stands"
        onClick={() => void copyWithCitation(store, library, whole)}
      >
        Copy
      </button>
    </p>
  );
}
