import type { Choice } from '../state/view';

/** A passage, and how far its top is from the upper edge of the text in sight, in pixels; negative above it. */
export type Anchor = { readonly key: string; readonly height: number };

/** Where the reader was in a comparison, whichever way it was laid out. */
export type KeptPlace = {
  /** What stood where the eye rests, the account that leads first; empty at the very beginning. */
  readonly anchors: readonly Anchor[];
  /** The ids of the sources whose columns the reader has let go. */
  readonly alone: ReadonlySet<string>;
};

const beginning: KeptPlace = { anchors: [], alone: new Set() };

const kept = new Map<string, KeptPlace>();

/** The place in the comparison of an episode, or of these sources, as it was last left. */
export function keptPlace(choice: Choice): KeptPlace {
  return kept.get(nameOf(choice)) ?? beginning;
}

export function keepPlace(choice: Choice, place: Partial<KeptPlace>): void {
  kept.set(nameOf(choice), { ...keptPlace(choice), ...place });
}

/** Of one episode there is one place, whichever of its accounts are chosen and whichever is the base. */
function nameOf({ episode, accounts }: Choice): string {
  return episode ?? [...accounts].sort().join(' ');
}
