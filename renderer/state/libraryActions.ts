import type { TextEncoding } from '../../domain/importing/textEncodings';
import type { Episode } from '../../domain/library/episode';
import type { ReadingRecord } from '../../domain/library/readingRecord';
import type { Source } from '../../domain/library/source';
import type { Result } from '../../domain/result';
import type { Bridge, LibraryChange, PageImage, SourceText } from '../../preload/bridge';
import type { Event } from './event';
import { textsMissing } from './openTexts';
import { sayProblem } from './sayProblem';
import type { State } from './state';

/** What the reader can do with the library and what is in it. Whatever main refuses is said in a notice. */
export type LibraryActions = {
  readonly chooseFiles: () => Promise<void>;
  readonly chooseFolder: () => Promise<void>;
  readonly importBytes: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly cancelImport: () => Promise<void>;
  /** Asks for the texts of these sources as far as they are not open or asked for already. */
  readonly openTexts: (ids: readonly string[]) => Promise<void>;
  /** Shows the original of a text as it reads in another encoding. */
  readonly readAgain: (source: string, encoding: TextEncoding) => Promise<boolean>;
  readonly drawPage: (source: string, page: number, width: number) => Promise<Result<PageImage>>;
  readonly saveTypedPage: (source: string, block: string, text: string) => Promise<boolean>;
  /** Saves what is said of a source; its words are not touched. */
  readonly saveSource: (source: Source) => Promise<boolean>;
  /** Saves what is said of an event and who tells it. */
  readonly saveEpisode: (episode: Episode) => Promise<boolean>;
  readonly removeEpisode: (id: string) => Promise<boolean>;
  readonly removeSource: (id: string) => Promise<boolean>;
  readonly restoreSource: (id: string) => Promise<boolean>;
  readonly loadTrash: () => Promise<void>;
  readonly emptyTrash: () => Promise<void>;
  readonly saveReading: (record: ReadingRecord) => Promise<void>;
};

export function libraryActions(
  bridge: Bridge,
  read: () => State,
  send: (event: Event) => void,
): LibraryActions {
  const underway = new Set<string>();

  /** The value, where main gave one; a problem is said, and gives nothing. */
  async function ask<Value>(question: Promise<Result<Value>>): Promise<Value | undefined> {
    const answer = await question;
    if (answer.ok) return answer.value;
    send({ kind: 'noticeShown', text: sayProblem(answer.problem) });
    return undefined;
  }

  /** Whether main did what was asked; then the event tells of it. */
  async function settle<Value>(
    question: Promise<Result<Value>>,
    event: (value: Value) => Event,
  ): Promise<boolean> {
    const value = await ask(question);
    if (value === undefined) return false;
    send(event(value));
    return true;
  }

  async function openText(source: string): Promise<void> {
    underway.add(source);
    const answer = await bridge.loadText(source);
    underway.delete(source);
    if (answer.ok) send({ kind: 'textLoaded', text: answer.value });
    else send({ kind: 'textFailed', source, problem: answer.problem });
  }

  return {
    chooseFiles: async () => void (await ask(bridge.chooseFiles())),
    chooseFolder: async () => void (await ask(bridge.chooseFolder())),
    importBytes: async (name, bytes) => void (await ask(bridge.importBytes(name, bytes))),
    cancelImport: async () => void (await ask(bridge.cancelImport())),
    openTexts: async (ids) => {
      const missing = textsMissing(read(), ids).filter((id) => !underway.has(id));
      await Promise.all(missing.map(openText));
    },
    readAgain: (source, encoding) => settle(bridge.readAgain(source, encoding), textLoaded),
    drawPage: (source, page, width) => bridge.drawPage(source, page, width),
    saveTypedPage: (source, block, text) =>
      settle(bridge.saveTypedPage(source, block, text), textLoaded),
    saveSource: (source) => settle(bridge.saveSource(withoutWords(source)), sourceSaved),
    saveEpisode: (episode) =>
      settle(bridge.saveEpisode(episode), (saved) =>
        changed({ kind: 'episodeSaved', episode: saved }),
      ),
    removeEpisode: (id) =>
      settle(bridge.removeEpisode(id), () => changed({ kind: 'episodeRemoved', id })),
    removeSource: (id) =>
      settle(bridge.removeSource(id), () => changed({ kind: 'sourceRemoved', id })),
    restoreSource: (id) => settle(bridge.restoreSource(id), sourceSaved),
    loadTrash: async () =>
      void (await settle(bridge.loadTrash(), (trash) => ({ kind: 'trashLoaded', trash }))),
    emptyTrash: async () =>
      void (await settle(bridge.emptyTrash(), () => ({ kind: 'trashLoaded', trash: [] }))),
    saveReading: async (record) => {
      send({ kind: 'readingChanged', record });
      await ask(bridge.saveReading(record));
    },
  };
}

function textLoaded(text: SourceText): Event {
  return { kind: 'textLoaded', text };
}

function sourceSaved(source: Source): Event {
  return changed({ kind: 'sourceSaved', source });
}

function changed(change: LibraryChange): Event {
  return { kind: 'libraryChanged', change };
}

/** The words of an imported source stand in its text; a book of them need not cross the bridge. */
function withoutWords(source: Source): Source {
  return source.imported === undefined ? source : { ...source, passages: [] };
}
