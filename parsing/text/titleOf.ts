import type { BlockDraft } from '../numberBlocks';

/** How many blocks at the top of a text may hold its title. */
const TOP = 4;

/** Longer lines are no titles. */
const LONGEST = 200;

/**
 * The title of a text that has no other: the first heading, else the first short line at its top. A line that begins with
 * a figure is rather a banner, a date or a page number.
 */
export function titleOf(drafts: readonly BlockDraft[]): string {
  const top = drafts.slice(0, TOP).flatMap((draft) => ('text' in draft ? draft.text : []));
  const short = top.filter((text) => text.length <= LONGEST && !text.includes('\n'));
  const heading = drafts.find((draft) => draft.kind === 'heading' && draft.level === 1);
  if (heading !== undefined && 'text' in heading) return heading.text;
  return short.find((text) => /^["“«‘]?\p{L}/u.test(text)) ?? short[0] ?? '';
}
