import type { Library } from '../../domain/library/library';
import type { Note } from '../../domain/notes/note';

/** What a note is about besides its words: "On the silence of Talbott 2002"; null for the words alone. */
export function sayAbout(library: Library, { about }: Note): string | null {
  const title = (id: string | undefined) =>
    library.sources.find((source) => source.id === id)?.shortTitle ?? id;
  switch (about?.kind) {
    case undefined:
      return null;
    case 'moment':
      return 'On the moment that these words tell';
    case 'link':
      return `On the link with ${title(about.passage.split('#')[0])}`;
    case 'silence':
      return `On the silence of ${title(about.account)}`;
  }
}
