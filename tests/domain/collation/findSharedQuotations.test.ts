import { expect, test } from 'vitest';
import { findSharedQuotations } from '../../../domain/collation/findSharedQuotations';

function told(id: string, ...texts: readonly string[]) {
  return { id, passages: texts.map((text, index) => ({ id: `${id}${index + 1}`, text })) };
}

test('shared words are found in whole, as the left account spells them', () => {
  const left = told('A', 'Yeltsin said: “This is a brilliant idea, it is a stroke of genius.”');
  const right = told(
    'B',
    'Snow fell.',
    'He responded, “This is a brilliant idea, it is a stroke of Genius.”',
  );
  expect(findSharedQuotations(left, right)).toEqual([
    { left: 'A1', right: 'B2', text: 'This is a brilliant idea it is a stroke of genius' },
  ]);
});

test('a short quotation counts in quotation marks only', () => {
  const quoted = told('A', 'It was “the real thing now,” he said.');
  const right = told('B', 'This is “the real thing now.”');
  const plain = told('C', 'Here comes the real thing now, they cried.');
  expect(findSharedQuotations(quoted, right)).toHaveLength(1);
  expect(findSharedQuotations(plain, right)).toHaveLength(0);
});

test('names and titles are no quotation', () => {
  const left = told('A', 'We met Secretary of State Warren Christopher in Moscow.');
  const right = told('B', 'Next came Secretary of State Warren Christopher with gifts.');
  expect(findSharedQuotations(left, right)).toEqual([]);
});

test('quotation marks may open in one passage and close in another', () => {
  const left = told(
    'A',
    '“Europe is in danger. It will plunge into a cold peace',
    'and regret it,” he said.',
  );
  const right = told('B', 'He said “it will plunge into a cold peace” and left.');
  expect(findSharedQuotations(left, right)).toHaveLength(1);
});
