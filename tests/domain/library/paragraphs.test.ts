import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockPassages } from '../../../domain/blocks/blockPassages';
import { parseParagraphs, sayParagraphs } from '../../../domain/library/paragraphs';
import { importedSource, numbered, type Piece, paragraph } from '../../support/writeImported';

const pieces: Piece[] = Array.from({ length: 9 }, (_, i) => paragraph(`Paragraph ${i + 1}.`));
pieces[3] = { kind: 'page break', label: '2' };
const passages = [...blockPassages('letter', numbered(pieces))];
const source = importedSource('letter', 0, { passages });
const ids = passages.map(({ id }) => id);

test('what is said of passages is read back, whichever they are', () => {
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), (told) => {
      expect(parseParagraphs(sayParagraphs(told, source), source)).toEqual({
        ok: true,
        value: told,
      });
    }),
  );
});

test('paragraphs are named as pages are, and where nothing is named all are meant', () => {
  const told = (typed: string) => {
    const parsed = parseParagraphs(typed, source);
    return parsed.ok ? parsed.value : parsed.problem.message;
  };
  expect(told('2–5, 7')).toEqual(['b2', 'b3', 'b5', 'b7']);
  expect(told('¶8-9')).toEqual(['b8', 'b9']);
  expect(told('')).toEqual(ids);
  expect(told('40')).toBe('“letter” has no paragraph 40.');
  expect(told('the second')).toMatch(/names no paragraphs/);
});

test('a page break does not part two runs', () => {
  expect(sayParagraphs(['b2', 'b3', 'b5', 'b7'], source)).toBe('2–5, 7');
  expect(sayParagraphs(ids, source)).toBe('');
});
