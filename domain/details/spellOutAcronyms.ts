import type { Holding } from './holding';

const acronym = /^(?:\p{Lu}\.?){2,}$/u;

/** Gives an acronym the parts of the one name in the same moment whose initials spell it: "PFP" is the Partnership for Peace. */
export function spellOutAcronyms(names: readonly Holding[]): readonly Holding[] {
  return names.map((name) => {
    if (!acronym.test(name.what)) return name;
    const letters = name.what.replaceAll('.', '');
    const meant = names.filter(({ what }) => initialsOf(what).includes(letters));
    const spelledOut = new Set(meant.map(({ parts }) => parts.join(' ')));
    return spelledOut.size === 1 ? { ...name, parts: meant[0]?.parts ?? name.parts } : name;
  });
}

/** With the small words of a name and without them: of PFP and of USA. */
function initialsOf(name: string): readonly string[] {
  const words = name.split(/[\s-]+/);
  if (words.length < 2) return [];
  const initials = (some: readonly string[]) =>
    some
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase();
  return [initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))];
}
