const LONGEST_CAUSE = 300;

/** Why words are missing and how many, as the edition says. */
export function gapCause(gap: Element): string {
  const said = (name: string) => gap.getAttribute(name)?.trim() ?? '';
  const extent = [said('quantity') || said('extent'), said('unit')].join(' ').trim();
  const cause = [extent, said('reason')].filter((words) => words !== '').join(', ');
  return (gap.textContent?.trim() || cause || 'gap').slice(0, LONGEST_CAUSE);
}
