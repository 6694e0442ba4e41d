import type { ReactNode } from 'react';
import type { BlockOf } from '../../../domain/blocks/block';
import { usePane } from '../PaneContext';

type Props = { readonly block: BlockOf<'footnote'>; readonly children: ReactNode };

/** A footnote where it is defined; its label leads back to the mark in the text. */
export function FootnoteWords({ block, children }: Props) {
  const { source, goTo, markOf } = usePane();
  const mark = markOf(block.id);
  return (
    <div role="doc-footnote" className="footnote">
      {mark === null ? (
        <span className="footnote-label">{block.label}</span>
      ) : (
        <button
          type="button"
          className="footnote-label button-link"
          aria-label={`Back to the mark of note ${block.label}`}
          onClick={() => goTo({ source: source.id, passage: mark })}
        >
          {block.label}
        </button>
      )}
      <div>{children}</div>
    </div>
  );
}
