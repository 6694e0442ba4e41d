import type { ReactNode } from 'react';
import { openNoteById } from '../../notes/openNoteById';
import { useStore } from '../../state/StoreContext';

type Props = {
  /** Id of the note that hangs on the words. */
  readonly note: string;
  readonly words: string;
  /** Only where the note begins is it a stop for the keyboard. */
  readonly isStart: boolean;
  readonly children: ReactNode;
};

/** Words that a note hangs on; they open it. */
export function NotedWords({ note, words, isStart, children }: Props) {
  const store = useStore();
  const open = () => openNoteById(store, note);
  const stop = isStart
    ? ({ role: 'button', tabIndex: 0, 'aria-label': `${words} (open the note on it)` } as const)
    : {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the words where the note begins are the button
    <span
      className="noted"
      data-note={note}
      {...stop}
      onClick={open}
      onKeyDown={(event) => event.key === 'Enter' && open()}
    >
      {children}
    </span>
  );
}
