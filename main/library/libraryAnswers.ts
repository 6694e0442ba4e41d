import type { Source } from '../../domain/library/source';
import { success } from '../../domain/result';
import type { Bridge } from '../../preload/bridge';
import type { ParseHost } from '../parsing/openParseHost';
import type { Libraries } from './Libraries';
import type { LibraryStore } from './LibraryStore';
import { readOriginalAgain } from './readOriginalAgain';

/**
 * What the window asks of the library that is open, of its notebook and its trash.
 * @param changed is told of a source of which something is said now that the window has not said itself
 */
export function libraryAnswers(
  libraries: Promise<Libraries>,
  host: ParseHost,
  changed: (source: Source) => void,
) {
  const store = async () => (await libraries).current.store;
  const notebook = async () => (await libraries).current.notebook;
  const reading = async () => (await libraries).current.reading;
  return {
    loadLibrary: async () => (await store()).load(),
    loadNotebook: async () => (await notebook()).load(),
    saveNote: async (note) => (await notebook()).save(note),
    deleteNote: async (id) => (await notebook()).delete(id),
    saveJudgements: async (judgements) => (await notebook()).judge(judgements),
    loadText: async (source) => (await store()).loadText(source),
    readAgain: async (id, encoding) => {
      const opened = await store();
      const source = await readOriginalAgain(opened, host, id, encoding);
      if (!source.ok) return source;
      changed(source.value);
      return opened.loadText(id);
    },
    drawPage: async (source, page, width) => {
      const opened = await store();
      const load = () => opened.loadOriginal(source);
      return host.drawPage({ key: await sumOf(opened, source), load }, page, width);
    },
    saveTypedPage: async (source, block, text) =>
      (await store()).saveTypedPage(source, block, text),
    saveCorrections: async (source, said) => (await store()).saveCorrections(source, said),
    saveSource: async (source) => (await store()).saveSource(source),
    saveEpisode: async (episode) => (await store()).saveEpisode(episode),
    removeEpisode: async (id) => (await store()).removeEpisode(id),
    removeSource: async (id) => (await store()).remove(id),
    restoreSource: async (id) => (await store()).restore(id),
    loadTrash: async () => (await store()).loadTrash(),
    emptyTrash: async () => (await store()).emptyTrash(),
    loadReading: async () => success((await reading()).current()),
    saveReading: async (record) => (await reading()).save(record),
  } satisfies Partial<Bridge>;
}

/** The SHA-256 of a source's original, by which it is told from all others. */
async function sumOf(store: LibraryStore, id: string): Promise<string> {
  const library = await store.load();
  const sources = library.ok ? library.value.sources : [];
  return sources.find((source) => source.id === id)?.imported?.sha256 ?? '';
}
