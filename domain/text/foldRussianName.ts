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

const knownSkeletons: ReadonlySet<string> = new Set(namesWithoutEnding.map(skeletonOf));

/** One form for the romanisations of a Russian name, with its capital; all other words stay as they are. */
export function foldRussianName(word: string): string {
  if (!/^\p{Lu}[\p{sc=Latin}\p{M}'’ʹʺ\x60]{3,}$/u.test(word)) return word;
  const lower = word.normalize('NFC').toLowerCase();
  const spelt = exceptions.get(lower) ?? lower;
  const skeleton = skeletonOf(spelt);
  if (!familyEnding.test(spelt) && !knownSkeletons.has(skeleton)) return word;
  return inCaseOf(word, skeleton);
}

function skeletonOf(name: string): string {
  return rules.reduce((form, [pattern, plain]) => form.replace(pattern, plain), name);
}
