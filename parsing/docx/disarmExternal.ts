/** Relationships that point out of the file and do nothing until a reader follows them. */
const LINK = /\/hyperlink$/;
/** Where all others point afterwards: to nothing. */
const NOWHERE = 'left-out.png';

/**
 * Turns those of a Word file's relationships into nothing that would bring in something from elsewhere: templates,
 * pictures, frames, objects. Links stay, as addresses.
 * @returns how many there were
 */
export function disarmExternal(parts: ReadonlyMap<string, Document>): number {
  const external = [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, part]) => [...part.getElementsByTagNameNS('*', 'Relationship')])
    .filter((relationship) => relationship.getAttribute('TargetMode') === 'External')
    .filter((relationship) => !LINK.test(relationship.getAttribute('Type') ?? ''));
  for (const relationship of external) relationship.setAttribute('Target', NOWHERE);
  return external.length;
}
