import { useRef } from 'react';
import { useFocusAtFirst } from '../ui/useFocusAtFirst';
import './find.css';

type Props = {
  readonly label: string;
  readonly words: string;
  /** How many places were found, which of them is shown, and where it stands: "¶12". */
  readonly count: number;
  readonly at: number;
  readonly where?: string;
  readonly onChange: (words: string) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
};

/** The field for words to find: Enter goes on, Shift+Enter back, Escape closes it. What it finds is said aloud. */
export function FindField(props: Props) {
  const { label, words, onChange, onStep, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  useFocusAtFirst(field);
  return (
    <search className="find-bar">
      <input
        ref={field}
        type="search"
        aria-label={label}
        placeholder={label}
        value={words}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <output className="muted">{sayCount(props)}</output>
      <button
        type="button"
        className="button button-plain"
        aria-label="Previous match"
        title="Previous match (Shift+F3)"
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        className="button button-plain"
        aria-label="Next match"
        title="Next match (F3)"
        onClick={() => onStep(1)}
      >
        ↓
      </button>
      <button type="button" className="button button-plain" onClick={onClose}>
        Close
      </button>
    </search>
  );
}

function sayCount({ words, count, at, where }: Props): string {
  if (words.trim() === '') return '';
  if (count === 0) return 'Not on this page';
  const place = `${(at + 1).toLocaleString('en')} of ${count.toLocaleString('en')}`;
  return where === undefined ? place : `${place}, ${where}`;
}
