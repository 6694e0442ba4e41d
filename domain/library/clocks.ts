import type { Library } from './library';
import type { Source } from './source';
import { type Years, yearsOf } from './yearsOf';

/** The two times of a source: when what it tells happened, and when it was written or released. */
export type Clocks = { readonly happened: Years | null; readonly written: Years | null };

/** What is written down as it happens: the two times are one. */
const records: ReadonlySet<Source['kind']> = new Set([
  'memcon',
  'cable',
  'letter',
  'memorandum',
  'telephone record',
  'talking points',
  'speech',
  'press report',
  'transcript',
] as const);

/** When a source happened and was written. What it tells is dated by its own word, then by the events it tells. */
export function clocksOf(source: Source, library: Pick<Library, 'episodes'>): Clocks {
  const written = yearsOf(source.date);
  return { happened: yearsTold(source, library) ?? written, written };
}

function yearsTold(source: Source, library: Pick<Library, 'episodes'>): Years | null {
  if (source.about !== undefined) return yearsOf(source.about);
  if (records.has(source.kind)) return null;
  const told = library.episodes
    .filter(({ accounts }) => accounts.some((account) => account.source === source.id))
    .flatMap(({ date }) => yearsOf(date) ?? []);
  if (told.length === 0) return null;
  return {
    from: Math.min(...told.map(({ from }) => from)),
    to: Math.max(...told.map(({ to }) => to)),
  };
}
