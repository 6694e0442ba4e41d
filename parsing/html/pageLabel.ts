const roles = ['doc-pagebreak', 'pagebreak'];

/** The number of the printed page that begins at this element, empty where it has none; undefined elsewhere. */
export function pageLabel(element: Element): string | undefined {
  const said = `${element.getAttribute('role') ?? ''} ${element.getAttribute('epub:type') ?? ''}`;
  if (!said.split(/\s+/).some((role) => roles.includes(role))) return undefined;
  const label =
    element.getAttribute('title') ??
    element.getAttribute('aria-label') ??
    element.textContent?.trim() ??
    '';
  return label
    .replace(/^page\s+/i, '')
    .trim()
    .slice(0, 60);
}
