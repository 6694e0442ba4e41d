import fc from 'fast-check';
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

test('a short quotation counts where both have it in quotation marks', () => {
  const quoted = told('A', 'It was “the real thing,” he said.');
  const right = told('B', 'This is “the real thing.”');
  const plain = told('C', 'Here comes the real thing, they cried.');
  expect(findSharedQuotations(quoted, right)).toHaveLength(1);
  expect(findSharedQuotations(plain, right)).toHaveLength(0);
});

test('all that one has in quotation marks counts, however plain its words, and the other need not quote it', () => {
  const left = told('A', 'The question is “not whether but when.”');
  const right = told('B', 'NATO asked not whether but when it would grow.');
  expect(findSharedQuotations(left, right).map(({ text }) => text)).toEqual([
    'not whether but when',
  ]);
});

test('what begins with a turn of phrase is found in whole', () => {
  const turns = Array.from({ length: 9 }, (_, index) => `Then the king said that ${index} rode.`);
  const telling = 'Then the king said that Haman must hurry to the banquet.';
  const quotations = findSharedQuotations(told('A', telling), told('B', ...turns, telling));
  expect(quotations).toEqual([{ left: 'A1', right: 'B10', text: telling.replace('.', '') }]);
});

test('straight quotation marks are quotation marks', () => {
  const left = told('A', 'It was "the real thing," he said, and left.');
  expect(findSharedQuotations(left, told('B', 'This is "the real thing."'))).toHaveLength(1);
});

test('every run of six telling words that two passages share is in what is reported of them', () => {
  const word = fc.constantFrom(...'king rode east river bridge castle winter horse'.split(' '));
  const passages = fc.array(
    fc.array(word, { minLength: 6, maxLength: 14 }).map((words) => words.join(' ')),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(passages, passages, (lefts, rights) => {
      const [left, right] = [told('A', ...lefts), told('B', ...rights)];
      const reported = findSharedQuotations(left, right);
      for (const [one, other] of left.passages.flatMap((a) => right.passages.map((b) => [a, b]))) {
        const words = one?.text.split(' ') ?? [];
        words.slice(5).forEach((_, at) => {
          const run = words.slice(at, at + 6).join(' ');
          if (!` ${other?.text} `.includes(` ${run} `)) return;
          const found = reported.filter((q) => q.left === one?.id && q.right === other?.id);
          expect(found.some(({ text }) => ` ${text} `.includes(` ${run} `))).toBe(true);
        });
      }
    }),
  );
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
