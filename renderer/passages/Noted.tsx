import type { ReactNode } from 'react';

type Props = {
  /** The id of the note. */
  readonly id: string;
  readonly text: string;
  /** Only where a note begins is it a stop for the keyboard: marks may cut its words into many pieces. */
  readonly isStart: boolean;
  readonly onNote?: (id: string) => void;
  readonly children: ReactNode;
};

/** Words that a note hangs on; chosen, they open it. */
export function Noted({ id, text, isStart, onNote, children }: Props) {
  const open = () => onNote?.(id);
  if (!isStart) {
    return (
      // biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the note's first words take the keys
      <span className="noted" data-note={id} onClick={open}>
        {children}
      </span>
    );
  }
  return (
    <span
      className="noted"
      role="button"
      tabIndex={0}
      aria-label={`${text} (open the note on it)`}
      data-note={id}
      onClick={open}
      onKeyDown={(event) => event.key === 'Enter' && open()}
    >
      {children}
    </span>
  );
}
