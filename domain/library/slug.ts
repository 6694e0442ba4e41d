/** Longer than this an id is no help to the eye; characters. */
const longestSlug = 60;

/** Letters that do not fall apart into a plain one and a mark, as they are usually written in English. */
const latin: Readonly<Record<string, string>> = {
  ...letters('абвгдезийклмнопрстуфхыэ', 'a b v g d e z i y k l m n o p r s t u f kh y e'),
  ...letters('жцчшщъьюяёіїєґ', 'zh ts ch sh shch * * yu ya e i yi ye g'),
  ...letters('ßæœøłđ', 'ss ae oe o l d'),
};

/**
 * A title as a name that every file system takes: "Überblick: Ельцин" → "uberblick-yeltsin".
 * Laws: only `a-z`, `0-9` and single `-`, never at its ends; cut at a word; empty where nothing can be written so.
 */
export function slug(title: string): string {
  const spelt = [...title.toLowerCase()].map((letter) => latin[letter] ?? letter).join('');
  const plain = spelt.normalize('NFKD').replace(/\p{M}/gu, '');
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const end = words.findIndex((_, i) => words.slice(0, i + 1).join('-').length > longestSlug);
  const kept = end === -1 ? words : words.slice(0, end);
  return kept.join('-') || (words[0] ?? '').slice(0, longestSlug);
}

function letters(from: string, to: string): Record<string, string> {
  const written = to.split(' ').map((letter) => letter.replace('*', ''));
  return Object.fromEntries([...from].map((letter, i) => [letter, written[i] ?? '']));
}
