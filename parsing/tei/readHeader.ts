/** What an edition's header says of it (TEI P5, 2). */
export function readHeader(edition: Document) {
  const header = edition.getElementsByTagNameNS('*', 'teiHeader')[0];
  const within = (parent: string, name: string) => [
    ...(header?.getElementsByTagNameNS('*', parent)[0]?.getElementsByTagNameNS('*', name) ?? []),
  ];
  const titles = within('titleStmt', 'title');
  const ofType = (type: string) => titles.find((title) => title.getAttribute('type') === type);
  const people = [...within('titleStmt', 'author'), ...within('titleStmt', 'editor')];
  return {
    title: wordsOf(ofType('complete') ?? ofType('main') ?? titles[0]),
    authors: [...new Set(people.map(wordsOf))],
    date: findDate(within('publicationStmt', 'date')),
    language: findLanguage(edition, within('langUsage', 'language')),
    publication:
      wordsOf(ofType('series') ?? within('seriesStmt', 'title')[0]) ||
      wordsOf(within('publicationStmt', 'publisher')[0]),
  };
}

function wordsOf(element: Element | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** When it was published; a date of what the documents are about is none of that. */
function findDate(dates: readonly Element[]): string {
  const [date] = dates.filter((found) => !/content/.test(found.getAttribute('type') ?? ''));
  const said = date?.getAttribute('when') ?? wordsOf(date);
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.exec(said)?.[0] ?? '';
}

function findLanguage(edition: Document, [language]: readonly Element[]): string {
  return edition.documentElement.getAttribute('xml:lang') ?? language?.getAttribute('ident') ?? '';
}
