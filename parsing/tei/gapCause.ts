const LONGEST_CAUSE = 300;

/** Why words are missing and how many, as the edition says. */
export function gapCause(gap: Element): string {
  const said = (name: string) => gap.getAttribute(name)?.trim() ?? '';
  const size = said('quantity') || said('extent');
  // "2 lines" says its unit itself.
  const extent = /\p{L}/u.test(size) ? size : `${size} ${said('unit')}`.trim();
  const cause = [extent, said('reason')].filter((words) => words !== '').join(', ');
  return (gap.textContent?.trim() || cause || 'gap').slice(0, LONGEST_CAUSE);
}
