import type { Link, Moment } from './collation';

/** The links of every passage, so that a row need not look through the links of a whole book. */
export type LinksByPassage = ReadonlyMap<string, readonly Link[]>;

export function linksByPassage(links: readonly Link[]): LinksByPassage {
  const index = new Map<string, Link[]>();
  for (const link of links) {
    for (const id of [...link.left, ...link.right]) {
      const known = index.get(id);
      if (known === undefined) index.set(id, [link]);
      else known.push(link);
    }
  }
  return index;
}

/** The links that join passages of this moment to any others, each once. */
export function linksAt(moment: Moment, links: LinksByPassage): readonly Link[] {
  const passages = moment.readings.flatMap(({ passageIds }) => passageIds);
  return [...new Set(passages.flatMap((id) => links.get(id) ?? []))];
}
