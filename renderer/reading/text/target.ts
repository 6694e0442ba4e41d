import type { Place } from '../../../domain/structure/structure';
import type { ReadingPlace } from '../../state/view';

/** Where words in a text lead. */
export type Target =
  /** To the words of a footnote. */
  | { readonly kind: 'footnote'; readonly label: string; readonly words: readonly Place[] }
  /** To other places, in this source or in others. */
  | { readonly kind: 'places'; readonly places: readonly ReadingPlace[] }
  /** Out to the web, where Synoptic never goes: the address can be read and copied. */
  | { readonly kind: 'address'; readonly address: string };

/** Words that lead somewhere; `inferred` is the id under which the reader confirms or rejects what we only infer. */
export type Lead = { readonly target: Target; readonly inferred: string | null };
