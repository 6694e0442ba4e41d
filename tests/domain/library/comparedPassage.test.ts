import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inStatements, openAccounts } from '../../../domain/library/account';
import { cutPassage, wholeId, wholeOf } from '../../../domain/library/comparedPassage';
import { isLacuna, type SourcePassage } from '../../../domain/library/source';
import { sampleSource } from '../../support/sampleLibrary';
import { importedSource } from '../../support/writeImported';

function paragraph(text: string): SourcePassage {
  return { id: 'b12', text, manner: 'quoted', chain: [{ source: 'letter' }] };
}

const text = fc.oneof(
  fc.lorem({ mode: 'sentences', maxCount: 8 }),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);

test('each part spells its stretch of the paragraph, and has a name of its own that leads to it', () => {
  fc.assert(
    fc.property(text, (words) => {
      const parts = cutPassage(paragraph(words));
      for (const part of parts) {
        if (isLacuna(part)) throw new Error('a paragraph became a gap');
        const { id, text: whole, start } = wholeOf(part);
        expect(whole.slice(start, start + part.text.length)).toBe(part.text);
        expect([id, wholeId(part.id), whole]).toEqual(['b12', 'b12', words]);
      }
      expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    }),
  );
});

test('a paragraph of two statements is two passages', () => {
  const parts = cutPassage(paragraph('Yeltsin called it brilliant. Christopher was relieved.'));
  expect(parts.map(({ id }) => id)).toEqual(['b12-at-0', 'b12-at-29']);
});

test('a paragraph that is one statement, and a gap, stay as they are', () => {
  const one = paragraph('Yeltsin called it brilliant.');
  expect(cutPassage(one)).toEqual([one]);
  const gap: SourcePassage = { id: 'b13', lacuna: 'redacted' };
  expect(cutPassage(gap)).toEqual([gap]);
});

test('of accounts only those that were brought in are cut', () => {
  const passages = [paragraph('Yeltsin called it brilliant. Christopher was relieved.')];
  const account = { passages, standing: null, extent: 'whole' } as const;
  const held = { ...account, source: sampleSource('memoir') };
  expect(inStatements(held)).toBe(held);
  const brought = { ...account, source: importedSource('letter') };
  expect(inStatements(brought).passages).toHaveLength(2);
});

test('a text that was brought in is held whole, so what it does not tell it passes over', () => {
  const sources = [sampleSource('memoir'), importedSource('letter')];
  const opening = { episode: '', accounts: [] };
  const library = { name: 'Sample', opening, sources, episodes: [], problems: [] };
  const accounts = openAccounts(library, null, ['memoir', 'letter']);
  expect(accounts.map(({ extent }) => extent)).toEqual(['extract', 'whole']);
});
