import { boundId } from './bindBook';
import type { Entry } from './readContents';

/** Marks where the printed pages of a book begin that only its list of pages tells. */
export function markPages(document: Document, pages: readonly Entry[]): void {
  for (const { label, place } of pages) {
    const target = document.getElementById(boundId(place));
    if (target === null || /pagebreak/.test(target.getAttribute('epub:type') ?? '')) continue;
    const mark = document.createElement('span');
    mark.setAttribute('role', 'doc-pagebreak');
    mark.title = label;
    if (target.localName === 'section' && place.id === '') target.prepend(mark);
    else target.before(mark);
  }
}
