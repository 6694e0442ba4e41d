import { inCaseOf } from './inCaseOf';

type Rule = readonly [pattern: RegExp, form: string];

/**
 * Every usual romanisation led to one skeleton: of newspapers and the British and American boards on names
 * (Yeltsin, Gorbachev), the Library of Congress (El'tsin, Dmitrii), scholars (Gorbačëv, El'cin), German
 * newspapers where they cannot be mistaken (Gorbatschow).
 */
const rules: readonly Rule[] = [
  [/['’ʹʺ`]/g, ''],
  [/č/g, 'ch'],
  [/š/g, 'sh'],
  [/ž/g, 'zh'],
  [/[ëěé]/g, 'e'],
  [/tschow$/, 'chev'],
  [/schtsch|stch/g, 'shch'],
  [/tsch|tch/g, 'ch'],
  [/sch(?!ch)/g, 'sh'],
  [/kh/g, 'h'],
  [/c(?![hk])|tz/g, 'ts'],
  [/x/g, 'ks'],
  [/ff$/, 'v'],
  [/(?<=ch|sh|zh)[iyj]*o(?=v)/g, 'e'],
  [/[iyj]+(?=[eau])/g, ''],
  [/[iyj]+o/g, 'e'],
  [/[yj]/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** The endings that Russian family names have, and patronymics. */
const familyEnding =
  /(?:[eoë](?:v|ff)(?:a|n?a|ich)?|tschow|[iy]n[ae]?|[cs]k(?:y|i|ii|iy|ij|aya|aia|aja)|[aoe][yij]|enko|chuk|[iy]an)$/;

/** First names and a few others that no ending tells, as the Library of Congress writes them. */
const namesWithoutEnding: readonly string[] = [
  ...[
    'aleksandr',
    'anatolii',
    'arkadii',
    'boris',
    'dmitrii',
    'egor',
    'ekaterina',
    'elena',
    'evgenii',
  ],
  ...['fedor', 'gennadii', 'georgii', 'grigorii', 'ilia', 'iurii', 'iuliia', 'mariia', 'mikhail'],
  ...['nataliia', 'petr', 'semen', 'sofiia', 'tatiana', 'valerii', 'vasilii', 'viktor', 'vitalii'],
  ...['chechnia', 'eltsin'],
];

/** Forms that follow no rule. */
const exceptions: ReadonlyMap<string, string> = new Map([
  ['alexander', 'aleksandr'],
  ['aleksander', 'aleksandr'],
  ['alexandre', 'aleksandr'],
  ['dimitri', 'dmitrii'],
  ['chruschtschow', 'khrushchev'],
  ['jelzin', 'eltsin'],
  ['eltsine', 'eltsin'],
  ['michail', 'mikhail'],
  ['serguei', 'sergei'],
  ['sofya', 'sofiia'],
  ['victor', 'viktor'],
]);

/** English words that would be taken for a name ("Juri", as Germans write it). */
const ordinaryWords: ReadonlySet<string> = new Set(['jury']);

const knownSkeletons: ReadonlySet<string> = new Set(namesWithoutEnding.map(skeletonOf));

/** Which words may be names: where case is ignored, a small letter does not tell that one is none. */
type NameCandidates = 'capitalised' | 'any word';

/** Stands before a skeleton, so that it meets no word that is no name: "Brian" and "Bran" are two. */
const sign = '\uE000';

const possessiveOrPlural = /['’]?s$/iu;

/** One form for the romanisations of a Russian name, with its capital; all other words stay as they are. */
export function foldRussianName(word: string, candidates: NameCandidates): string {
  if (!/^\p{L}[\p{sc=Latin}\p{M}'’ʹʺ\x60]{3,}$/u.test(word)) return word;
  if (candidates === 'capitalised' && !/^\p{Lu}/u.test(word)) return word;
  const bare = word.replace(possessiveOrPlural, '');
  const skeleton = skeletonOfName(word);
  if (skeleton !== undefined) return sign + inCaseOf(word, skeleton);
  const own = skeletonOfName(bare);
  return own === undefined ? word : sign + inCaseOf(bare, own) + word.slice(bare.length);
}

/** Nothing for a word that neither its ending nor a list tells to be a Russian name, or with letters of no romanisation. */
function skeletonOfName(word: string): string | undefined {
  const lower = word.normalize('NFC').toLowerCase();
  if (ordinaryWords.has(lower)) return undefined;
  const spelt = exceptions.get(lower) ?? lower;
  const skeleton = skeletonOf(spelt);
  const isName = familyEnding.test(spelt) || knownSkeletons.has(skeleton);
  return isName && /^[a-z]+$/.test(skeleton) ? skeleton : undefined;
}

function skeletonOf(name: string): string {
  return rules.reduce((form, [pattern, plain]) => form.replace(pattern, plain), name);
}
