import { describe, expect, it } from 'vitest';
import { episodeSchema } from '../../domain/library/episode';
import { librarySchema } from '../../domain/library/library';
import { sourceSchema } from '../../domain/library/source';
import {
  corpusFiles,
  readEpisodes,
  readLibraryHead,
  readSources,
  readText,
  tellingPassages,
  worksRead,
} from './corpus';
import { quotationsIn } from './quotations';

const briefingBook = 'National Security Archive Briefing Book 621';
const sources = readSources();
const episodes = readEpisodes();
const sourceById = new Map(sources.map((source) => [source.id, source]));

function schemaFor(file: string) {
  if (file === 'library.json') return librarySchema;
  return file.startsWith('episodes/') ? episodeSchema : sourceSchema;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

describe('the files of the bundled library', () => {
  it.each(corpusFiles().filter((file) => file.endsWith('.json')))('%s parses', (file) => {
    expect(schemaFor(file).safeParse(JSON.parse(readText(file))).error).toBeUndefined();
  });

  it('are named after the ids they hold', () => {
    const expected = [
      'README.md',
      'library.json',
      ...sources.map(({ id }) => `sources/${id}/source.json`),
      ...episodes.map(({ id }) => `episodes/${id}.json`),
    ];
    expect(corpusFiles()).toEqual(expected.sort());
  });

  it('open on an episode with accounts that it has', () => {
    const opening = readLibraryHead().opening ?? { episode: 'none named', accounts: [] };
    const episode = episodes.find(({ id }) => id === opening.episode);
    expect(episode?.accounts.map(({ source }) => source)).toEqual(
      expect.arrayContaining(opening.accounts),
    );
  });
});

describe('sources', () => {
  it('have sigla that no other source has', () => {
    expect(new Set(sources.map(({ siglum }) => siglum)).size).toBe(sources.length);
  });

  it.each(sources)('$id has passages with ids of their own', ({ passages }) => {
    expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  });

  it.each(sources)(
    '$id traces every passage from a work we have read, through itself',
    (source) => {
      for (const { id, chain } of tellingPassages(source)) {
        const links = chain.map((link) => link.source);
        expect(worksRead, id).toContain(links[0]);
        expect(links, id).toContain(source.id);
        expect([...sourceById.keys()], id).toEqual(expect.arrayContaining(links));
      }
    },
  );

  it.each(sources)('$id says whose words a quoted passage gives', (source) => {
    for (const passage of tellingPassages(source).filter(({ manner }) => manner === 'quoted')) {
      expect(quotationsIn(passage.text), passage.id).not.toEqual([]);
      expect(passage.speaker, passage.id).toBeDefined();
    }
  });

  it.each(sources)('$id has a précis of 60 to 140 words', ({ precis }) => {
    expect(wordCount(precis)).toBeGreaterThanOrEqual(60);
    expect(wordCount(precis)).toBeLessThanOrEqual(140);
  });
});

describe('the catalogue of the briefing book', () => {
  const catalogued = sources.flatMap(({ catalogue }) =>
    catalogue?.collection === briefingBook ? [catalogue] : [],
  );

  it('has each of the 25 documents once', () => {
    const numbers = catalogued.map(({ number }) => number).sort((left, right) => left - right);
    expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  it('states the number of the first document and infers the others', () => {
    const stated = catalogued.filter(({ numberIs }) => numberIs === 'stated');
    expect(stated.map(({ number }) => number)).toEqual([1]);
  });

  it('is referred to by numbers that it has, and by no document to itself', () => {
    const references = sources.flatMap(({ precis, catalogue }) =>
      [...precis.matchAll(/Documents? (\d+(?:(?:–|, | and )\d+)*)/g)].map((match) => ({
        own: catalogue?.number,
        numbers: (match[1] ?? '').split(/\D+/).map(Number),
      })),
    );
    expect(references.length).toBeGreaterThan(0);
    const astray = references.filter(({ own, numbers }) =>
      numbers.some((number) => number < 1 || number > 25 || number === own),
    );
    expect(astray).toEqual([]);
  });
});

describe('episodes', () => {
  it('are at least six', () => {
    expect(episodes.length).toBeGreaterThanOrEqual(6);
  });

  it.each(episodes)('$id is told by each source once', ({ accounts }) => {
    expect(new Set(accounts.map(({ source }) => source)).size).toBe(accounts.length);
  });

  it.each(episodes)('$id takes its passages in the order of their sources', ({ accounts }) => {
    for (const account of accounts) {
      const held = sourceById.get(account.source)?.passages.map(({ id }) => id) ?? [];
      expect(account.passages, account.source).toEqual(
        held.filter((id) => account.passages.includes(id)),
      );
    }
  });
});
