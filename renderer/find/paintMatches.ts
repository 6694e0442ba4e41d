/**
 * Marks the places found, and one of them as shown, beside what other panes have marked.
 * @returns how to take the marks away again
 */
export function paintMatches(matches: readonly Range[], shown?: Range): () => void {
  const all = highlightCalled('find');
  const one = highlightCalled('find-shown');
  for (const match of matches) all.add(match);
  if (shown !== undefined) one.add(shown);
  return () => {
    for (const match of matches) all.delete(match);
    if (shown !== undefined) one.delete(shown);
  };
}

function highlightCalled(name: string): Highlight {
  const known = CSS.highlights.get(name);
  if (known !== undefined) return known;
  const highlight = new Highlight();
  CSS.highlights.set(name, highlight);
  return highlight;
}
