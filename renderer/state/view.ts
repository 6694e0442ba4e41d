/** Which accounts stand side by side. */
export type Choice = {
  /** The episode whose passages are compared; null compares whole sources. */
  readonly episode: string | null;
  /** Source ids, in the order of the columns; two to six. */
  readonly accounts: readonly string[];
  /** The account that the others are measured against; one of `accounts`. */
  readonly base: string;
  /** The account whose order the rows follow; absent, they follow the base. */
  readonly order?: string;
};

/** A source to be read, and the passage of it to go to; null begins where the reader left off. */
export type ReadingPlace = { readonly source: string; readonly passage: string | null };

/** What the main part of the window shows; one entry of the back-and-forward history. */
export type View =
  | { readonly kind: 'comparison'; readonly choice: Choice }
  | ({ readonly kind: 'reading' } & ReadingPlace)
  /** Two to four sources read side by side. */
  | { readonly kind: 'desk'; readonly places: readonly ReadingPlace[] }
  | {
      readonly kind: 'versions';
      readonly left: string;
      readonly right: string;
      /** The episode whose tellings are compared; absent, the whole sources are. */
      readonly episode?: string;
    }
  | { readonly kind: 'library' };

/** Two views are the same place when going from one to the other would show nothing new. */
export function isSameView(one: View, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The sources that a view lays out to be read, from left to right; none where it shows something else. */
export function placesOf(view: View): readonly ReadingPlace[] {
  if (view.kind === 'desk') return view.places;
  return view.kind === 'reading' ? [view] : [];
}
