/** Which accounts stand side by side. */
export type Choice = {
  /** The episode whose passages are compared; null compares whole sources. */
  readonly episode: string | null;
  /** Source ids, in the order of the columns; two to six. */
  readonly accounts: readonly string[];
  /** The account that the others are measured against; one of `accounts`. */
  readonly base: string;
};

/** What the main part of the window shows; one entry of the back-and-forward history. */
export type View =
  | { readonly kind: 'comparison'; readonly choice: Choice }
  | { readonly kind: 'reading'; readonly source: string; readonly passage: string | null }
  | { readonly kind: 'versions'; readonly left: string; readonly right: string }
  | { readonly kind: 'library' };

/** Two views are the same place when going from one to the other would show nothing new. */
export function isSameView(one: View, other: View): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
