import type { CollatedAccount, Collation, Decision } from '../../domain/collation/collation';

/** What the window asks of the worker. */
export type CollationQuestion = {
  readonly accounts: readonly CollatedAccount[];
  readonly decisions: readonly Decision[];
};

/** A stretch of each list of a collation. */
export type CollationPart = Omit<Collation, 'complete'>;

/** What the worker tells the window: how far it has come, 0 to 1, and at last the collation, part by part. */
export type CollationAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'part'; readonly part: CollationPart }
  | { readonly kind: 'done'; readonly complete: boolean };

/** As much of each list as is taken over within a part of a frame. */
const partSize = 50;

/** Law: the parts joined are the collation; none holds more of a list than is taken over within a part of a frame. */
export function cutCollation(collation: Collation): readonly CollationPart[] {
  const { links, moments, transpositions, omissions } = collation;
  const longest = Math.max(...[links, moments, transpositions, omissions].map((l) => l.length));
  return Array.from({ length: Math.ceil(longest / partSize) }, (_, i) => {
    const [start, end] = [i * partSize, (i + 1) * partSize];
    return {
      links: links.slice(start, end),
      moments: moments.slice(start, end),
      transpositions: transpositions.slice(start, end),
      omissions: omissions.slice(start, end),
    };
  });
}

/** The inverse of cutting it. */
export function joinCollation(parts: readonly CollationPart[], complete: boolean): Collation {
  return {
    links: parts.flatMap(({ links }) => links),
    moments: parts.flatMap(({ moments }) => moments),
    transpositions: parts.flatMap(({ transpositions }) => transpositions),
    omissions: parts.flatMap(({ omissions }) => omissions),
    complete,
  };
}
