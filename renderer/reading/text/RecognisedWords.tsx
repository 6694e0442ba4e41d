import type { ReactNode } from 'react';
import { usePreviews } from '../preview/PreviewContext';
import type { QuietMark } from './quietMarks';

type Props = {
  readonly mark: QuietMark;
  readonly words: string;
  /** Only where they begin can the focus come to them: a note may cut them in two. */
  readonly isStart: boolean;
  /** False where a note hangs on the words: these open the note. */
  readonly isLive: boolean;
  readonly children: ReactNode;
};

/**
 * Words that were recognised for what they are. They are no stop of the Tab key, for a page may have fifty of them: F4 goes
 * from one to the next, and the list beside the text to each.
 */
export function RecognisedWords({ mark, words, isStart, isLive, children }: Props) {
  const previews = usePreviews();
  const { thing, kind, reading, isOpen } = mark;
  const look = {
    className: `recognised recognised-${kind.replace(' ', '-')}`,
    'data-inferred': isOpen ? '' : undefined,
    'data-capitals': words === words.toUpperCase() ? '' : undefined,
    'data-label': kind === 'unit' && isStart ? reading : undefined,
  };
  if (!isLive) return <span {...look}>{children}</span>;
  const open = (element: HTMLElement) =>
    previews.choose({ target: { kind: 'itself' }, thing, isOpen }, element);
  return (
    <span
      {...look}
      data-thing={isStart ? thing : undefined}
      role="button"
      aria-haspopup="dialog"
      aria-label={`${words}: ${reading}${isOpen ? ', inferred' : ''}`}
      tabIndex={-1}
      onClick={({ currentTarget }) => {
        // A press that ends a selection is none on the words.
        if (getSelection()?.isCollapsed !== false) open(currentTarget);
      }}
      onKeyDown={({ key, currentTarget }) => key === 'Enter' && open(currentTarget)}
    >
      {children}
    </span>
  );
}
