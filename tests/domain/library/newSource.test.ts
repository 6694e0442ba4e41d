import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSiglum } from '../../../domain/library/chooseSiglum';
import { chooseSourceId } from '../../../domain/library/chooseSourceId';
import { newSource } from '../../../domain/library/newSource';
import { shortenTitle } from '../../../domain/library/shortenTitle';
import { sourceSchema } from '../../../domain/library/source';
import { sampleDocument, sampleOrigin } from '../../support/sampleDocument';

const nothingTaken = { ids: new Set<string>(), sigla: new Set<string>() };
const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });

describe('an id', () => {
  test('is a name that every file system takes, whatever the file says', () => {
    fc.assert(
      fc.property(anyText, fc.string({ maxLength: 20 }), (title, date) => {
        const id = chooseSourceId(title, date, new Set());
        expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  test('is never one that is taken', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Letter', 'letter!', 'Letter 2'), { maxLength: 20 }),
        (titles) => {
          const ids = new Set<string>();
          for (const title of titles) ids.add(chooseSourceId(title, '1993', ids));
          expect(ids.size).toBe(titles.length);
        },
      ),
    );
  });

  test.each([
    ['Memcon: Yeltsin & Christopher', '1993-10-22', 'memcon-yeltsin-christopher-1993'],
    ['The crisis of 1993', '1993', 'the-crisis-of-1993'],
    ['Über Größe', '', 'uber-grosse'],
    ['Встреча с Ельциным', '', 'vstrecha-s-eltsinym'],
    ['../../etc/passwd', '', 'etc-passwd'],
    ['CON', '', 'source-con'],
    ['com1', '', 'source-com1'],
    ['漢字', '1993', 'source-1993'],
    ['', '', 'source'],
  ])('of “%s” (%s) is %s', (title, date, id) => {
    expect(chooseSourceId(title, date, new Set())).toBe(id);
  });
});

describe('a new source', () => {
  test('has the saved form, whatever the file says of itself', () => {
    const said = fc.record({
      title: anyText,
      authors: fc.array(anyText, { maxLength: 3 }),
      date: fc.constantFrom('', '1993', '1993-10-22?'),
      publication: anyText,
    });
    fc.assert(
      fc.property(said, anyText, (words, file) => {
        const origin = { ...sampleOrigin(1), file };
        const source = newSource(sampleDocument(words), origin, nothingTaken);
        expect(sourceSchema.safeParse(source).error).toBeUndefined();
      }),
    );
  });

  test('without a title is called as its file was, and shows no hidden characters', () => {
    const origin = { ...sampleOrigin(1), file: 'exe\u202Efdp.annual\u0000 report.pdf' };
    const source = newSource(sampleDocument({ title: ' \n' }), origin, nothingTaken);
    expect(source.title).toBe('exefdp.annual report');
  });

  test('has a title without the mark of its note', () => {
    const text = 'A title[1]';
    const mark = { kind: 'footnote mark', start: 7, end: 10, label: '1' } as const;
    const document = sampleDocument({
      title: text,
      blocks: [{ kind: 'heading', id: 'b1', level: 1, text, marks: [mark] }],
    });
    expect(newSource(document, sampleOrigin(1), nothingTaken).title).toBe('A title');
  });

  test('knows how long its text is and what was remarked', () => {
    const source = newSource(
      sampleDocument({ remarks: ['A picture was left out.'] }),
      sampleOrigin(1),
      nothingTaken,
    );
    expect(source.imported).toMatchObject({ characters: 29, remarks: ['A picture was left out.'] });
  });
});

test('a siglum is the shortest that is free, without small words', () => {
  const taken = new Set<string>();
  for (const sign of ['M', 'ME', 'MEC', 'M']) {
    expect(chooseSiglum('The memcon of the embassy and Christopher', taken)).toBe(sign);
    taken.add(sign);
  }
});

test('a long title is cut at a word', () => {
  const short = shortenTitle('A word '.repeat(20));
  expect(short).toMatch(/^(A word )+A?…$|^(A word )*A word…$/);
  expect(short.length).toBeLessThanOrEqual(61);
  expect(shortenTitle('A word')).toBe('A word');
});
