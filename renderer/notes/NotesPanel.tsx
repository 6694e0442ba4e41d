import { useMemo, useState } from 'react';
import type { Library } from '../../domain/library/library';
import { currentView } from '../state/history';
import { useAppState } from '../state/StoreContext';
import { ChoiceRow } from '../ui/ChoiceRow';
import { findInNotes, notesHere } from './filterNotes';
import { NoteEditor } from './NoteEditor';
import { NoteItem } from './NoteItem';
import { placeNotes } from './placeNotes';
import { useKeptFocus } from './useKeptFocus';
import './notes.css';

const scopes = [
  { value: 'here', label: 'Here' },
  { value: 'all', label: 'All' },
] as const;

/** The notebook beside the page: the list of notes, or the one that is being written. */
export function NotesPanel({ library }: { readonly library: Library }) {
  const { notes, draft } = useAppState();
  const placed = useMemo(() => placeNotes(library, notes), [library, notes]);
  const [written] = draft === null ? [] : placeNotes(library, [draft.note]);
  const focus = useKeptFocus(draft?.note.id ?? null, notes.length);
  return (
    <div className="notes" {...focus}>
      {draft !== null && written !== undefined ? (
        <NoteEditor draft={draft} placed={written} />
      ) : (
        <NoteList library={library} placed={placed} />
      )}
    </div>
  );
}

type ListProps = {
  readonly library: Library;
  readonly placed: ReturnType<typeof placeNotes>;
};

function NoteList({ library, placed }: ListProps) {
  const { history } = useAppState();
  const [scope, setScope] = useState<'here' | 'all'>('here');
  const [words, setWords] = useState('');
  const view = currentView(history);
  const inScope = scope === 'here' ? notesHere(placed, library, view) : placed;
  const shown = findInNotes(inScope, words);

  return (
    <>
      <div className="notes-head">
        <h2 tabIndex={-1}>Notes</h2>
        {view.kind !== 'library' && placed.length > 0 && (
          <ChoiceRow label="Which notes" value={scope} choices={scopes} onChoose={setScope} />
        )}
      </div>
      {placed.length > 0 && (
        <input
          type="search"
          className="field"
          aria-label="Find in notes"
          placeholder="Find in notes"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <ul className="note-list">
        {shown.map((entry) => (
          <NoteItem key={entry.note.id} placed={entry} />
        ))}
      </ul>
      <p role="status" className="notes-empty">
        {shown.length === 0 && sayEmpty(placed.length, inScope.length)}
      </p>
      {inScope.length === 0 && placed.length > 0 && (
        <button type="button" className="button-link" onClick={() => setScope('all')}>
          Show all notes
        </button>
      )}
    </>
  );
}

function sayEmpty(all: number, inScope: number): string {
  if (all === 0) {
    return (
      'No notes yet. Select words in any passage, “stroke of genius” for instance, and choose ' +
      '“Write a note”: the note hangs on them and is listed here.'
    );
  }
  return inScope === 0 ? 'No notes on what is shown here.' : 'No note has these words.';
}
