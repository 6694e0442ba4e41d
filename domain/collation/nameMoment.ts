import { firstQuotation } from '../text/quotations';
import type { PlacedPassage, Row } from './arrangeRows';

/** Words enough to tell one moment from another in a narrow margin. */
const longestName = 5;

/** What a moment is called: as the reader has named it; else the first words quoted in it, else its first words. */
export function nameMoment(row: Row): string {
  if (row.givenName !== null) return row.givenName;
  if (row.cells.some((cell) => cell.kind === 'nothing')) return 'Gap';
  const texts = row.cells
    .flatMap((cell) => (cell.kind === 'told' ? cell.passages : []))
    .map(textOf);
  const quoted = texts.map(firstQuotation).find((quotation) => quotation !== null);
  const words = (quoted ?? texts[0] ?? '').split(/\s+/, longestName + 1);
  const name = words
    .slice(0, longestName)
    .join(' ')
    .replace(/[,;:.]+$/u, '');
  const mark = words.length > longestName ? '…' : '';
  return quoted === undefined ? `${name}${mark}` : `“${name}${mark}”`;
}

function textOf({ passage }: PlacedPassage): string {
  return 'lacuna' in passage ? passage.lacuna : passage.text;
}
