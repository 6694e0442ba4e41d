import { byDate } from './byDate';
import type { Library } from './library';
import type { Source } from './source';

/** The library with this source, in the place of the one that had its id. Law: sources stay in their order. */
export function withSource(library: Library, source: Source): Library {
  const others = library.sources.filter(({ id }) => id !== source.id);
  const after = others.findIndex((other) => byDate(source, other) < 0);
  const at = after === -1 ? others.length : after;
  return { ...library, sources: [...others.slice(0, at), source, ...others.slice(at)] };
}

export function withoutSource(library: Library, id: string): Library {
  return { ...library, sources: library.sources.filter((source) => source.id !== id) };
}
