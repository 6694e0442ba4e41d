import { slug } from './slug';

/** Names that Windows keeps for devices, with any extension and in any case. */
const reservedNames = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * An id for a source, or an episode, from its title and date: "memcon-yeltsin-christopher-1993".
 * Laws: only `a-z`, `0-9` and `-`, never at its ends; not among those taken; no name that a system keeps for itself.
 */
export function chooseSourceId(title: string, date: string, taken: ReadonlySet<string>): string {
  const stem = stemFor(slug(title), /\d{4}/.exec(date)?.[0] ?? '');
  for (let count = 1; ; count++) {
    const id = count === 1 ? stem : `${stem}-${count}`;
    if (!taken.has(id)) return id;
  }
}

function stemFor(words: string, year: string): string {
  const isDated = year === '' || words.split('-').includes(year);
  const stem = [words, isDated ? '' : year].filter((part) => part !== '').join('-');
  const isUsable = /[a-z]/.test(stem) && !reservedNames.test(stem);
  return isUsable ? stem : ['source', stem].filter((part) => part !== '').join('-');
}
