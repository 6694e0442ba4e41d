import type { Place } from '../../../domain/structure/structure';
import type { ReadingPlace } from '../../state/view';

/** Where words in a text lead. */
export type Target =
  /** To the words of a footnote. */
  | { readonly kind: 'footnote'; readonly label: string; readonly words: readonly Place[] }
  /** To other places, in this source or in others. */
  | { readonly kind: 'places'; readonly places: readonly ReadingPlace[] }
  /** Out to the web, where Synoptic never goes: the address can be read and copied. */
  | { readonly kind: 'address'; readonly address: string }
  /** Nowhere: they were recognised for what they are, and that is what can be seen of them. */
  | { readonly kind: 'itself' };

/** Words that show something more. */
export type Lead = {
  readonly target: Target;
  /** Id of what was recognised in them; null where the file itself says where they lead. */
  readonly thing: string | null;
  /** Whether the reader has still to say if they are what we take them for. */
  readonly isOpen: boolean;
};
