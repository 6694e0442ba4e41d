import { byDate } from './byDate';
import type { Episode } from './episode';
import type { Library } from './library';
import type { Source } from './source';

/** The library with this source, in the place of the one that had its id. Law: sources stay in their order. */
export function withSource(library: Library, source: Source): Library {
  return { ...library, sources: inPlace(library.sources, source) };
}

export function withoutSource(library: Library, id: string): Library {
  return { ...library, sources: library.sources.filter((source) => source.id !== id) };
}

/** The library with this episode, in the place of the one that had its id. Law: episodes stay in their order. */
export function withEpisode(library: Library, episode: Episode): Library {
  return { ...library, episodes: inPlace(library.episodes, episode) };
}

export function withoutEpisode(library: Library, id: string): Library {
  return { ...library, episodes: library.episodes.filter((episode) => episode.id !== id) };
}

function inPlace<Dated extends Source | Episode>(all: readonly Dated[], one: Dated): Dated[] {
  const others = all.filter(({ id }) => id !== one.id);
  const after = others.findIndex((other) => byDate(one, other) < 0);
  const at = after === -1 ? others.length : after;
  return [...others.slice(0, at), one, ...others.slice(at)];
}
