/** The cells of a table and how many of its first rows are heads. */
export function readTable(table: Element, wordsOf: (cell: Element) => string) {
  const rows = [...table.children].filter(({ localName }) => localName === 'row');
  const body = rows.findIndex((row) => row.getAttribute('role') !== 'label');
  return {
    rows: rows.map((row) =>
      [...row.children].filter(({ localName }) => localName === 'cell').map(wordsOf),
    ),
    heads: body === -1 ? 0 : body,
  };
}
