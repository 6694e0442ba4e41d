import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoldedTrait, foldWord } from '../../../domain/text/foldWord';

const traits: readonly FoldedTrait[] = ['case', 'accents', 'punctuation', 'spelling'];

function isSame(trait: FoldedTrait, words: readonly string[]): boolean {
  return new Set(words.map((word) => foldWord(word, new Set([trait])))).size === 1;
}

const anyWord = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('Colours', 'Yeltsin', 'Yeltsin’s', 'They', 'Grey', 'мой', 'É', 'Straße', 'Xenia'),
  fc.stringMatching(/^[A-Za-z]{1,6}(?:ey|ov|skii|our|ise|in|ll)(?:['’]?s)?$/),
);

describe('foldWord', () => {
  it('leaves every word as it is when nothing is ignored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (word) => foldWord(word, new Set()) === word),
    );
  });

  it('gives the same form to the forms of upper and lower case', () => {
    expect(isSame('case', ['Kremlin', 'KREMLIN', 'kremlin'])).toBe(true);
    expect(isSame('case', ['Ельцин', 'ЕЛЬЦИН'])).toBe(true);
    expect(isSame('case', ['straße', 'STRASSE', 'STRAẞE'])).toBe(true);
  });

  it.each([
    ['é', 'e\u0301', 'e'],
    ['всё', 'все'],
    ['за\u0301мок', 'замок'],
    ['naïve', 'naive'],
  ])('ignores the accents of %s', (...words) => {
    expect(isSame('accents', words)).toBe(true);
  });

  it('ignores a million accents on one letter', () => {
    expect(foldWord(`a${'\u0301'.repeat(1e6)}`, new Set(traits))).toBe('a');
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
      fc.property(anyWord, fc.subarray([...traits]), (word, ignored) => {
        const form = foldWord(word, new Set(ignored));
        expect(foldWord(form, new Set(ignored))).toBe(form);
      }),
    );
  });

  it('never tells words apart by case when case is ignored, whatever else is', () => {
    fc.assert(
      fc.property(anyWord, fc.subarray(traits.slice(1)), (word, others) => {
        const ignored = new Set<FoldedTrait>(['case', ...others]);
        const form = foldWord(word, ignored);
        expect(foldWord(word.toUpperCase(), ignored)).toBe(form);
        expect(foldWord(word.toUpperCase().toLowerCase(), ignored)).toBe(form);
      }),
    );
  });

  it('never tells words apart by their marks when punctuation is ignored, whatever else is', () => {
    fc.assert(
      fc.property(anyWord, fc.nat(), fc.subarray([...traits]), (word, place, others) => {
        const ignored = new Set<FoldedTrait>(['punctuation', ...others]);
        const at = place % (word.length + 1);
        const marked = `${word.slice(0, at)}’${word.slice(at)}`;
        fc.pre(!/\p{Cs}/u.test(marked));
        expect(foldWord(marked, ignored)).toBe(foldWord(word, ignored));
      }),
    );
  });

  it('never tells words apart by their accents when accents are ignored, whatever else is', () => {
    const words = fc.constantFrom('colour', 'Grey', 'They', 'Yeltsin', 'naive', 'organise');
    fc.assert(
      fc.property(words, fc.nat(), fc.subarray([...traits]), (word, place, others) => {
        const ignored = new Set<FoldedTrait>(['accents', ...others]);
        const at = 1 + (place % word.length);
        const accented = `${word.slice(0, at)}\u0301${word.slice(at)}`;
        expect(foldWord(accented, ignored)).toBe(foldWord(word, ignored));
      }),
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
    ['colour’s', 'color’s'],
    ['Grey', 'Gray'],
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
    ['Brian', 'Bran'],
    ['Yeltsin’s', 'Yeltsin'],
    ['key', 'kei'],
  ])('does not take %s for %s', (one, other) => {
    expect(isSame('spelling', [one, other])).toBe(false);
  });
});

describe('romanisations', () => {
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
    ['Yeltsin’s', 'El’tsin’s', 'Eltsin’s'],
    ['Gorbachev’s', 'Gorbachov’s'],
  ])('takes the romanisations of %s for one name', (...names) => {
    expect(isSame('spelling', names)).toBe(true);
  });

  it('tells names by their capital, unless case is ignored', () => {
    expect(isSame('spelling', ['yeltsin', 'eltsin'])).toBe(false);
    const anyCase = new Set<FoldedTrait>(['case', 'spelling']);
    expect(foldWord('el’tsin', anyCase)).toBe(foldWord('YELTSIN', anyCase));
    expect(foldWord('jury', anyCase)).not.toBe(foldWord('Yuri', anyCase));
  });

  it('knows the letters of scholars though accents are ignored', () => {
    const forms = ['Gorbachev', 'Gorbačëv', 'Gorbačev'].map((name) =>
      foldWord(name, new Set(['accents', 'spelling'])),
    );
    expect(new Set(forms).size).toBe(1);
  });
});
