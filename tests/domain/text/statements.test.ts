import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spanText } from '../../../domain/text/span';
import { cutStatements } from '../../../domain/text/statements';

function statements(text: string): string[] {
  return cutStatements(text).map((statement) => spanText(text, statement));
}

const prose = fc
  .array(fc.constantFrom('Yes.', 'Yeltsin agreed at once with all of it.', '7]', '  ', '“No!”'))
  .map((parts) => parts.join(' '));

test('statements stand in order, and only white space lies between them', () => {
  fc.assert(
    fc.property(fc.oneof(prose, fc.string({ unit: 'grapheme' })), (text) => {
      let end = 0;
      for (const statement of cutStatements(text)) {
        expect(text.slice(end, statement.start).trim()).toBe('');
        const cut = spanText(text, statement);
        expect(cut).toBe(cut.trim());
        expect(cut).not.toBe('');
        end = statement.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});

test('a statement is a sentence', () => {
  expect(statements('Yeltsin called it brilliant. Christopher was relieved by that.')).toEqual([
    'Yeltsin called it brilliant.',
    'Christopher was relieved by that.',
  ]);
});

test('what is too short to correspond to anything stays with the sentence beside it', () => {
  expect(statements('Yes. He would support the plan. Good. The meeting ended at noon.')).toEqual([
    'Yes. He would support the plan. Good.',
    'The meeting ended at noon.',
  ]);
});

test('the mark of a footnote stays with its sentence', () => {
  expect(statements('Europe may be “a cold peace.”[6] The Americans understood that.')).toEqual([
    'Europe may be “a cold peace.”[6]',
    'The Americans understood that.',
  ]);
});
