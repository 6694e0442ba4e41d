import { describe, expect, it } from 'vitest';
import { articlesArePresent, readArticles } from './articles';
import { readEpisodes, readSources, tellingPassages } from './corpus';
import { marksAreBalanced, occursIn, ownWordsIn, quotationsIn, runsOfWords } from './quotations';

/** Seven words in a row are another's sentence; fewer may be the only plain way to state a fact. */
const copiedRun = 7;

const sources = readSources();
const episodes = readEpisodes();

/** All prose in which the library speaks: précis, what is held and passages of sources, summaries of episodes. */
const prose = [
  ...sources.flatMap(({ id, precis, held, passages }) =>
    [
      precis,
      held,
      ...passages.map((passage) => ('lacuna' in passage ? passage.lacuna : passage.text)),
    ].map((text) => ({ owner: id, text })),
  ),
  ...episodes.map(({ id, summary }) => ({ owner: id, text: summary })),
];

describe('occursIn', () => {
  const article = 'He said, “[W]hy sow the seeds — now?   After all, we are partners,” and left.';

  it.each([
    'sow the seeds—now?',
    'After all, we are partners.',
    'after all, we are partners!',
    'sow […] we are partners',
    'sow the seeds ... [we all] are partners',
    'He said',
  ])('finds the words of an article in “%s”', (quotation) => {
    expect(occursIn(article, quotation)).toBe(true);
  });

  it.each([
    ['a word cut short', 'sow the seed'],
    ['another word', 'sow the grain'],
    ['another order of words', 'we are all partners'],
    ['another word after a join', 'sow […] enemies'],
    ['another order about a join', 'partners […] sow'],
    ['a capital inside', 'sow the Seeds'],
    ['nothing but a join', '[…]'],
  ])('does not take %s for the words of an article', (_, quotation) => {
    expect(occursIn(article, quotation)).toBe(false);
  });

  it('does not let a join pass over whole sentences', () => {
    const far = `We are partners. ${'Much was said between. '.repeat(5)}We are adversaries.`;
    expect(occursIn(far, 'We are partners … adversaries')).toBe(false);
  });
});

describe('runsOfWords', () => {
  it('gives every run, whatever the marks and capitals between', () => {
    expect(runsOfWords('But we ARE, after–all: “friends”!', 4)).toEqual([
      'but we are after',
      'we are after all',
      'are after all friends',
    ]);
  });

  it('gives none where there are too few words', () => {
    expect(runsOfWords('we are friends', 4)).toEqual([]);
  });
});

describe('the prose of the library', () => {
  it('closes every quotation mark that it opens, and uses no straight ones', () => {
    expect(prose.filter(({ text }) => !marksAreBalanced(text))).toEqual([]);
  });
});

describe.skipIf(!articlesArePresent)('beside the articles', () => {
  const articles = articlesArePresent ? readArticles() : new Map<string, string>();
  const texts = [...articles.values()];

  it.each(sources)('$id quotes nothing that its nearest reporter does not have', (source) => {
    const missing = tellingPassages(source).flatMap(({ id, text, chain }) =>
      quotationsIn(text)
        .filter((quotation) => !occursIn(articles.get(chain[0]?.source ?? '') ?? '', quotation))
        .map((quotation) => ({ id, quotation })),
    );
    expect(missing).toEqual([]);
  });

  it('has every quotation of the library in one of them', () => {
    const missing = prose.flatMap(({ owner, text }) =>
      quotationsIn(text)
        .filter((quotation) => !texts.some((article) => occursIn(article, quotation)))
        .map((quotation) => ({ owner, quotation })),
    );
    expect(missing).toEqual([]);
  });

  it('has no prose of theirs outside quotation marks', () => {
    const theirs = new Set(texts.flatMap((article) => runsOfWords(article, copiedRun)));
    const copied = prose.flatMap(({ owner, text }) =>
      ownWordsIn(text)
        .flatMap((own) => runsOfWords(own, copiedRun))
        .filter((run) => theirs.has(run))
        .map((run) => ({ owner, run })),
    );
    expect(copied).toEqual([]);
  });
});
