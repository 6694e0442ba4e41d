import { describe, expect, test } from 'vitest';
import { citePassage, citeSource } from '../../../domain/library/citation';
import type { Library } from '../../../domain/library/library';
import type { Source } from '../../../domain/library/source';
import { sampleSource } from '../../support/sampleLibrary';
import { importedSource } from '../../support/writeImported';

const article = sampleSource('article', {
  kind: 'article',
  title: 'Promises Made: “Genius” and After',
  authors: ['James Goldgeier'],
  passages: [
    {
      id: 'genius',
      text: 'Yeltsin called it genius.',
      manner: 'reported',
      chain: [{ source: 'article', where: 'section 2' }, { source: 'memcon' }],
    },
  ],
});

const memcon = sampleSource('memcon', {
  kind: 'memcon',
  title: 'Conversation with President Yeltsin, 22 October 1993',
  date: '1993-10-22',
  archive: 'Department of State',
  caseId: '200000982',
  catalogue: { collection: 'Briefing Book 621', number: 8, numberIs: 'inferred' },
  passages: [
    { id: 'gap', lacuna: 'redacted' },
    {
      id: 'genius',
      text: '“This is genius.”',
      manner: 'quoted',
      chain: [{ source: 'article', where: 'section 2' }, { source: 'memcon' }],
    },
  ],
});

const memoir = sampleSource('memoir', {
  kind: 'memoir',
  title: 'In the Stream of History: Shaping Foreign Policy',
  authors: ['Warren Christopher'],
});

function libraryOf(...sources: readonly Source[]): Library {
  return {
    name: 'Sample',
    opening: { episode: '', accounts: [] },
    sources,
    episodes: [],
    problems: [],
  };
}
const library = libraryOf(article, memcon, memoir);

describe('citeSource', () => {
  test('names author and short title of a book', () => {
    expect(citeSource(memoir)).toBe('Christopher, In the Stream of History');
  });

  test('puts the title of an article between quotation marks', () => {
    expect(citeSource({ ...article, title: 'After “Genius”' })).toBe('Goldgeier, “After ‘Genius’”');
  });

  test('leaves out a subtitle that follows a question', () => {
    const title = 'Promises Made, Promises Broken? What Yeltsin Was Told About NATO in 1993';
    expect(citeSource({ ...article, title })).toBe('Goldgeier, “Promises Made, Promises Broken?”');
  });

  test('names two authors both, four the first only', () => {
    const authors = ['Anna Able', 'Bert Baker', 'Carl Cook', 'Dora Dale'];
    expect(citeSource({ ...memoir, authors: authors.slice(0, 2) })).toMatch(/^Able and Baker, /);
    expect(citeSource({ ...memoir, authors })).toMatch(/^Able et al\., /);
  });

  test('says where a document lies, and that its number is inferred', () => {
    expect(citeSource(memcon)).toBe(
      'Conversation with President Yeltsin, 22 October 1993, Department of State, 200000982, ' +
        'Document 8 [number inferred], Briefing Book 621',
    );
  });

  test('dates a document whose title does not', () => {
    expect(citeSource({ ...memcon, title: 'Letter', date: '1993-09-15' })).toMatch(
      /^Letter, 15 September 1993, /,
    );
  });
});

describe('citePassage', () => {
  test('says in which work a document is quoted, and where there', () => {
    expect(citePassage(library, memcon, 'genius')).toBe(
      `${citeSource(memcon)}, passage 2 of the text held, quoted in Goldgeier, “Promises Made”, section 2`,
    );
  });

  test('gives the place in the work itself, and what it goes back to', () => {
    expect(citePassage(library, article, 'genius')).toBe(
      `Goldgeier, “Promises Made”, section 2, from ${citeSource(memcon)}`,
    );
  });

  test('names a work that the library lacks by its id', () => {
    expect(citePassage(libraryOf(memcon), memcon, 'genius')).toMatch(
      /quoted in article, section 2$/,
    );
  });

  test('does not pass off our précis as words of the source', () => {
    expect(citePassage(library, memoir, 'precis')).toBe(`précis of ${citeSource(memoir)}`);
  });

  test('cites the source where it has no such passage', () => {
    expect(citePassage(library, memcon, 'gap')).toBe(citeSource(memcon));
    expect(citePassage(library, memcon, 'unknown')).toBe(citeSource(memcon));
  });
});

test('a place in a text that was brought in is cited by its page and the number of its paragraph', () => {
  const letter = {
    ...importedSource('letter', 0, { title: 'Letter to Clinton', date: '1993-09-15' }),
    passages: [
      { id: 'b12', text: 'Words.', manner: 'quoted' as const, chain: [{ source: 'letter' }] },
    ],
  };
  const held: Library = { ...library, sources: [letter] };
  expect(citePassage(held, letter, 'b12', '3')).toBe(
    'Letter to Clinton, 15 September 1993, p. 3, ¶12',
  );
  expect(citePassage(held, letter, 'b12')).toBe('Letter to Clinton, 15 September 1993, ¶12');
});
