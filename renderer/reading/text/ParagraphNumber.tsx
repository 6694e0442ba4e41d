import { paragraphNumber } from '../../../domain/blocks/paragraphNumber';
import { useStore } from '../../state/StoreContext';
import { copyParagraphLink } from '../copyParagraphLink';
import { usePane } from '../PaneContext';

/**
 * The number of a paragraph, by which it is cited and gone to; a click copies a link to it. Keyboard and screen reader have
 * the command for the place they are at: thousands of stops would stand in the way of the text.
 */
export function ParagraphNumber({ passage }: { readonly passage: string }) {
  const store = useStore();
  const { source } = usePane();
  const number = paragraphNumber(source, passage);
  return (
    <span
      className="paragraph-number"
      aria-hidden="true"
      title="Copy a link to this paragraph"
      onClick={() => void copyParagraphLink(store, source, passage)}
    >
      {number}
    </span>
  );
}
