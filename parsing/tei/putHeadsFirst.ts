/** Notes that an edition has before the heading of a document, as its source, belong to what follows the heading. */
export function putHeadsFirst(edition: Document): void {
  for (const head of edition.querySelectorAll('note + head')) {
    const notes: Element[] = [];
    for (let before = head.previousElementSibling; before?.localName === 'note'; ) {
      notes.unshift(before);
      before = before.previousElementSibling;
    }
    head.after(...notes);
  }
}
