/** The footnotes of a page: which links are marks, which elements are the notes, and which links only lead back. */
export type Notes = {
  readonly labels: ReadonlyMap<Element, string>;
  readonly notes: ReadonlyMap<Element, string>;
  readonly backLinks: ReadonlySet<Element>;
};

/** "12", "[12]", "(a)", "iv", "*", "†". */
const markPattern = /^[[(]?(?:\d{1,4}|[a-z]|[ivxlc]{1,7}|[*†‡§¶]{1,4})[\])]?\.?$/i;

/** Ids and classes under which notes are kept: fn1, footnote-2, _ftn3, _edn1, cite_note-4, endnote5, note6. */
const notePattern =
  /(?:^|[^a-z])(?:fn|ftn|edn|foot-?note|end-?note|rear-?note|note|cite[_-]?note)/i;

const noteRoles = ['doc-footnote', 'doc-endnote', 'footnote', 'endnote', 'rearnote', 'note'];
const markRoles = ['doc-noteref', 'noteref'];
const backRoles = ['doc-backlink', 'backlink'];

/** What holds one note: the nearest of these around the place that a mark leads to. */
const containers = 'li, p, dd, td, aside, div, section';

/** A link that leads back is an arrow, a number or a word, never a sentence. */
const longestBackLink = 12;

/**
 * Finds marks with their notes. A link is a mark where it looks like one, leads to an element further down, and that
 * element leads back or is called a note; links and elements that the page itself calls references and notes are taken at
 * its word, by the roles of DPUB-ARIA or EPUB.
 */
export function findNotes(document: Document): Notes {
  const labels = new Map<Element, string>();
  const notes = new Map<Element, string>();
  for (const link of document.querySelectorAll('a[href*="#"]')) {
    const note = noteOf(link, document);
    if (note === null) continue;
    const label = labelOf(link);
    labels.set(link, label);
    if (!notes.has(note)) notes.set(note, note.getAttribute('data-label') ?? label);
  }
  for (const note of document.querySelectorAll('[role~="doc-footnote"], [role~="doc-endnote"]'))
    if (!notes.has(note))
      notes.set(note, note.getAttribute('data-label') ?? String(notes.size + 1));
  return { labels, notes, backLinks: findBackLinks(notes.keys(), document) };
}

function noteOf(link: Element, document: Document): Element | null {
  const isCalledMark = hasRole(link, markRoles);
  if (!isCalledMark && !markPattern.test(wordsOf(link))) return null;
  const target = targetOf(link, document);
  const note = target?.closest(containers) ?? null;
  if (target === null || note === null || note.contains(link)) return null;
  if (isCalledMark || hasRole(target, noteRoles)) return note;
  if (!isBefore(link, target)) return null;
  const names = `${target.id} ${target.getAttribute('name') ?? ''} ${note.className}`;
  return notePattern.test(names) || leadsBack(note, link, document) ? note : null;
}

/** Whether some link of the note leads to the mark, or to what stands directly around or in it. */
function leadsBack(note: Element, mark: Element, document: Document): boolean {
  return [...note.querySelectorAll('a[href*="#"]')].some((link) => {
    const target = targetOf(link, document);
    return (
      target !== null && (target.contains(mark) || mark.contains(target)) && !target.contains(note)
    );
  });
}

function findBackLinks(notes: Iterable<Element>, document: Document): ReadonlySet<Element> {
  const links = [...notes].flatMap((note) =>
    [...note.querySelectorAll('a[href*="#"]')].filter((link) => {
      if (hasRole(link, backRoles)) return true;
      const target = targetOf(link, document);
      if (target === null || wordsOf(link).length > longestBackLink) return false;
      return isBefore(target, note) && !target.contains(note);
    }),
  );
  return new Set(links);
}

/** Where a link within the page leads; an address is never followed. */
function targetOf(link: Element, document: Document): Element | null {
  const address = link.getAttribute('href') ?? '';
  const id = decoded(address.slice(address.indexOf('#') + 1));
  if (id === '') return null;
  return document.getElementById(id) ?? document.querySelector(`a[name="${CSS.escape(id)}"]`);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function hasRole(element: Element, roles: readonly string[]): boolean {
  const said = `${element.getAttribute('role') ?? ''} ${element.getAttribute('epub:type') ?? ''}`;
  return said.split(/\s+/).some((role) => roles.includes(role));
}

function labelOf(link: Element): string {
  return wordsOf(link)
    .replace(/^[[(]|[\])]?\.?$/g, '')
    .slice(0, 60);
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

function isBefore(element: Element, other: Element): boolean {
  return (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
