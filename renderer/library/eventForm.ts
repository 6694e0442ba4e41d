import { chooseSourceId } from '../../domain/library/chooseSourceId';
import type { Episode, EpisodeAccount } from '../../domain/library/episode';
import { isEdtf } from '../../domain/library/isEdtf';
import type { Library } from '../../domain/library/library';
import { parseParagraphs, sayParagraphs } from '../../domain/library/paragraphs';
import type { Source } from '../../domain/library/source';
import { failure, type Result, success } from '../../domain/result';

/** An event as the reader types it. */
export type EventForm = {
  readonly title: string;
  readonly date: string;
  readonly place: string;
  /** Names with ";" between them. */
  readonly participants: string;
  readonly summary: string;
  /** In the order of their columns. */
  readonly accounts: readonly AccountForm[];
};

export type AccountForm = Pick<EpisodeAccount, 'source' | 'standing' | 'extent'> & {
  /** "12–40, 55"; empty for all of the source. */
  readonly paragraphs: string;
};

/** One telling alone cannot be compared. */
const fewestAccounts = 2;

/** An event to be described, of which only is known who tells it. */
export function emptyForm(sources: readonly Source[]): EventForm {
  return {
    title: '',
    date: '',
    place: '',
    participants: '',
    summary: '',
    accounts: sources.map(({ id, imported }) => ({
      source: id,
      standing: 'second hand',
      extent: imported === undefined ? 'extract' : 'whole',
      paragraphs: '',
    })),
  };
}

export function formOf(episode: Episode, { sources }: Library): EventForm {
  const { title, date, place, participants, summary, accounts } = episode;
  return {
    title,
    date,
    place,
    participants: participants.join('; '),
    summary,
    accounts: accounts.map(({ source, standing, extent, passages }) => {
      const teller = sources.find(({ id }) => id === source);
      const paragraphs = teller === undefined ? '' : sayParagraphs(passages, teller);
      return { source, standing, extent, paragraphs };
    }),
  };
}

/** The event that was typed, under the id of the one that is changed; or a sentence why it is none. */
export function readForm(form: EventForm, library: Library, before?: Episode): Result<Episode> {
  const title = form.title.trim();
  const date = form.date.trim();
  if (title === '') return failure({ message: 'An event needs a title.' });
  if (date !== '' && !isEdtf(date)) {
    return failure({ message: `“${date}” is no EDTF date: try 1993-10-22, 1993-10 or 1998?.` });
  }
  const accounts: EpisodeAccount[] = [];
  for (const account of form.accounts) {
    const read = readAccount(account, library, before);
    if (!read.ok) return read;
    accounts.push(read.value);
  }
  if (accounts.length < fewestAccounts) {
    return failure({ message: 'An event is told by two sources at least.' });
  }
  const taken = new Set(library.episodes.map(({ id }) => id));
  return success({
    format: 1,
    id: before?.id ?? chooseSourceId(title, date, taken),
    title,
    date,
    place: form.place.trim(),
    participants: listed(form.participants),
    summary: form.summary.trim(),
    accounts,
  });
}

/** Where the paragraphs are as they were, so are the passages: an account may tell them in an order of its own. */
function readAccount(
  { source: id, standing, extent, paragraphs }: AccountForm,
  library: Library,
  before: Episode | undefined,
): Result<EpisodeAccount> {
  const source = library.sources.find((candidate) => candidate.id === id);
  if (source === undefined) return failure({ message: `The library has no source “${id}”.` });
  const told = before?.accounts.find((account) => account.source === id)?.passages;
  if (told !== undefined && sayParagraphs(told, source) === paragraphs.trim()) {
    return success({ source: id, standing, extent, passages: told });
  }
  const passages = parseParagraphs(paragraphs, source);
  return passages.ok
    ? success({ source: id, standing, extent, passages: [...passages.value] })
    : passages;
}

function listed(typed: string): string[] {
  return typed
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
