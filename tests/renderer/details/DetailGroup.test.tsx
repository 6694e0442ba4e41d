import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { listDetails } from '../../../domain/details/listDetails';
import { DetailGroup } from '../../../renderer/details/DetailGroup';

const tellers = new Map([
  ['m', 'M'],
  ['c', 'C'],
]);

/** The cells of the group of numbers, row by row. */
function rows(left: string, right: string): readonly string[] {
  const details = listDetails([
    { accountId: 'm', texts: [{ key: 'm', text: left }] },
    { accountId: 'c', texts: [{ key: 'c', text: right }] },
  ]);
  const markup = renderToStaticMarkup(
    <table>
      <DetailGroup title="Numbers" details={details} tellers={tellers} />
    </table>,
  );
  return markup
    .split('</tr>')
    .map((row) => row.replace(/<\/t[dh]>/g, '|').replace(/<[^>]*>/g, ''))
    .filter((row) => row !== '');
}

test('a detail that differs takes a line for each value and one verdict for all', () => {
  expect(rows('for 45 minutes', 'for one hour')).toEqual([
    'Numbers|',
    '45 minutes|M|differ|',
    'one hour|C|',
  ]);
});

test('a detail that all have says so', () => {
  expect(rows('for 45 minutes', 'for 45 minutes')).toEqual(['Numbers|', '45 minutes|M C|agree|']);
});
