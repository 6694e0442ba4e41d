import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoldedTrait, foldWord } from '../../../domain/text/foldWord';

const traits: readonly FoldedTrait[] = ['case', 'accents', 'punctuation', 'spelling'];

function isSame(trait: FoldedTrait, words: readonly string[]): boolean {
  return new Set(words.map((word) => foldWord(word, new Set([trait])))).size === 1;
}

describe('foldWord', () => {
  it('leaves every word as it is when nothing is ignored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => foldWord(word, new Set()) === word),
    );
  });

  it('gives the same form to the forms of upper and lower case', () => {
    expect(isSame('case', ['Kremlin', 'KREMLIN', 'kremlin'])).toBe(true);
    expect(isSame('case', ['Ельцин', 'ЕЛЬЦИН'])).toBe(true);
    expect(isSame('case', ['straße', 'STRASSE'])).toBe(true);
  });

  it.each([
    ['é', 'e\u0301', 'e'],
    ['всё', 'все'],
    ['за\u0301мок', 'замок'],
    ['naïve', 'naive'],
  ])('ignores the accents of %s', (...words) => {
    expect(isSame('accents', words)).toBe(true);
  });

  it('does not take й for и with an accent', () => {
    expect(isSame('accents', ['мой', 'мои'])).toBe(false);
    expect(isSame('accents', ['мой', 'мои\u0306'])).toBe(true);
  });

  it('leaves nothing of a mark when punctuation is ignored, and of a word its letters', () => {
    for (const mark of ['.', '—', '«', '…', '$']) {
      expect(foldWord(mark, new Set(['punctuation']))).toBe('');
    }
    expect(isSame('punctuation', ["don't", 'don’t', 'dont'])).toBe(true);
  });

  it('folds a form that is folded no further', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('Colours', 'Yeltsin', 'мой', 'É'),
        ),
        fc.subarray([...traits]),
        (word, ignored) => {
          const form = foldWord(word, new Set(ignored));
          expect(foldWord(form, new Set(ignored))).toBe(form);
        },
      ),
    );
  });
});

describe('spellings', () => {
  it.each([
    ['colour', 'color'],
    ['Honours', 'Honors'],
    ['NEIGHBOURHOOD', 'NEIGHBORHOOD'],
    ['organise', 'organize'],
    ['recognised', 'recognized'],
    ['organisation', 'organization'],
    ['analyse', 'analyze'],
    ['defence', 'defense'],
    ['theatre', 'theater'],
    ['centred', 'centered'],
    ['kilometres', 'kilometers'],
    ['travelled', 'traveled'],
    ['fulfil', 'fulfill'],
    ['dialogue', 'dialog'],
    ['programme', 'program'],
    ['judgement', 'judgment'],
    ['manoeuvre', 'maneuver'],
    ['practise', 'practice'],
    ['sceptical', 'skeptical'],
    ['tsar', 'czar'],
  ])('takes %s and %s for one spelling', (british, american) => {
    expect(isSame('spelling', [british, american])).toBe(true);
  });

  it.each([
    ['four', 'for'],
    ['hour', 'hor'],
    ['stalled', 'staled'],
    ['size', 'sise'],
    ['Year', 'Ear'],
    ['Bellow', 'Below'],
    ['colour', 'Color'],
  ])('does not take %s for %s', (one, other) => {
    expect(isSame('spelling', [one, other])).toBe(false);
  });

  it.each([
    ['Yeltsin', 'Eltsin', "El'tsin", 'El’tsin', 'Jelzin', 'El’cin'],
    ['Gorbachev', 'Gorbachov', 'Gorbachyov', 'Gorbačëv', 'Gorbatschow'],
    ['Khrushchev', 'Khrushchov', 'Chruschtschow'],
    ['Kozyrev', 'Kozyriev'],
    ['Chernomyrdin', 'Tchernomyrdin'],
    ['Zhirinovsky', 'Zhirinovskii', 'Zhirinovskiy'],
    ['Solovyov', 'Soloviev', "Solov'ev"],
    ['Dostoevsky', 'Dostoyevsky', 'Dostoevskii'],
    ['Yevgeny', 'Evgeny', 'Evgenii'],
    ['Dmitri', 'Dmitry', 'Dmitrii'],
    ['Sergei', 'Sergey'],
    ['Yuri', 'Yury', 'Iurii'],
    ['Alexander', 'Aleksandr'],
    ['Chechnya', 'Chechnia'],
  ])('takes the romanisations of %s for one name', (...names) => {
    expect(isSame('spelling', names)).toBe(true);
  });

  it('tells names by their capital', () => {
    expect(isSame('spelling', ['yeltsin', 'eltsin'])).toBe(false);
  });
});
