import { type FoldedTrait, foldWord } from '../text/foldWord';

/** Endings of the Russian cases that names take; what is left of a name is never shown. */
const russianEnding =
  /(?<=[а-яё]{3})(?:ого|его|ому|ему|ыми|ими|ами|ями|ый|ий|ой|ей|ая|яя|ую|юю|ою|ею|ым|им|ом|ем|ах|ях|ам|ям|а|я|у|ю|е|ы|и|о|й|ь)$/u;

/** How newspapers write Russian letters; what else is usual, `foldRussianName` leads to the same form. */
const romanised: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
  },
};

const possessive = /['’]s?$/u;
const spelling: ReadonlySet<FoldedTrait> = new Set(['spelling']);
const ornament: ReadonlySet<FoldedTrait> = new Set(['accents', 'punctuation', 'case']);

/**
 * One form for the spellings of a name: without possessive and Russian case ending, and one for all
 * romanisations ("Yeltsin’s", "El'tsin", "Ельцину"). Only compared, never shown.
 */
export function foldName(word: string): string {
  const bare = word.normalize('NFC').replace(possessive, '');
  const latin = /\p{sc=Cyrillic}/u.test(bare) ? romanise(bare) : bare;
  return foldWord(foldWord(latin, spelling), ornament);
}

function romanise(word: string): string {
  const isAcronym = word === word.toUpperCase();
  const stem = isAcronym ? word.toLowerCase() : word.toLowerCase().replace(russianEnding, '');
  const letters = [...stem].map((letter) => romanised[letter] ?? letter).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
