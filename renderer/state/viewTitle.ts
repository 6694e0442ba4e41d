import type { Library } from '../../domain/library/library';
import type { View } from './view';

/** What the window's title says of a view. */
export function viewTitle(library: Library, view: View): string {
  return `${placeTitle(library, view)} – Synoptic`;
}

function placeTitle(library: Library, view: View): string {
  const sourceTitle = (id: string) =>
    library.sources.find((source) => source.id === id)?.shortTitle ?? id;
  switch (view.kind) {
    case 'library':
      return 'Library';
    case 'reading':
      return sourceTitle(view.source);
    case 'desk':
      return view.places.map(({ source }) => sourceTitle(source)).join(', ');
    case 'versions':
      return `${sourceTitle(view.left)} and ${sourceTitle(view.right)}`;
    case 'comparison': {
      const episode = library.episodes.find(({ id }) => id === view.choice.episode);
      return episode?.title ?? view.choice.accounts.map(sourceTitle).join(', ');
    }
  }
}
