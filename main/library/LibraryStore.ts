import { join } from 'node:path';
import { serialiseBlocks } from '../../domain/blocks/serialiseBlocks';
import { typePage } from '../../domain/blocks/typePage';
import type { ParsedDocument } from '../../domain/importing/parsedDocument';
import {
  withEpisode,
  withoutEpisode,
  withoutSource,
  withSource,
} from '../../domain/library/changeLibrary';
import type { Episode } from '../../domain/library/episode';
import type { Library } from '../../domain/library/library';
import type { Origin } from '../../domain/library/newSource';
import { type Rereading, readAgain } from '../../domain/library/readAgain';
import type { Source } from '../../domain/library/source';
import { failure, type Result, success } from '../../domain/result';
import type { Corrections } from '../../domain/structure/corrections';
import type { SourceText } from '../../preload/bridge';
import { diskProblem } from '../disk/diskProblem';
import type { FileLayer } from '../disk/fileLayer';
import { listIfThere } from '../disk/listIfThere';
import { takeTurns } from '../disk/takeTurns';
import { writeDurably } from '../disk/writeDurably';
import { addSource, sourceOf } from './addSource';
import { removeEpisodeFile, saveEpisodeFile } from './episodeFile';
import { moveFolder } from './moveFolder';
import { readLibrary } from './readLibrary';
import { originalName, readSourceText, serialise, sourceNames, textIn } from './sourceFolder';
import { emptyTrash, readTrash } from './trash';
import { withOthers } from './withOthers';

/**
 * The library on disk. What is asked is done in turn, and memory follows the disk: a change that could not be written
 * is in neither. A library that could not be read answers every question by the reason, and nothing is written to it.
 */
export class LibraryStore {
  readonly #files: FileLayer;
  readonly #folder: string;
  readonly #inTurn = takeTurns();
  #library: Result<Library>;

  private constructor(files: FileLayer, folder: string, library: Result<Library>) {
    this.#files = files;
    this.#folder = folder;
    this.#library = library;
  }

  static async open(files: FileLayer, folder: string): Promise<LibraryStore> {
    return new LibraryStore(files, folder, await readLibrary(files, folder));
  }

  /** A library that is not to be read or written, and why. */
  static closed(files: FileLayer, folder: string, refusal: Result<never>): LibraryStore {
    return new LibraryStore(files, folder, refusal);
  }

  load(): Promise<Result<Library>> {
    return this.#inTurn(async () => this.#library);
  }

  /** The source that was brought in from a file with this SHA-256. */
  findOriginal(sha256: string): Source | undefined {
    return this.#library.ok ? sourceOf(this.#library.value, sha256) : undefined;
  }

  /**
   * Adds a source with its words and its original: all of it or nothing. Where another process has brought in the same
   * file meanwhile, it is that source.
   */
  add(document: ParsedDocument, original: Uint8Array, origin: Origin): Promise<Result<Source>> {
    return this.#act('The source could not be brought in', async (before) => {
      const arriving = { document, original, origin };
      const { library, source } = await addSource(this.#files, this.#folder, before, arriving);
      this.#library = success(library);
      return success(source);
    });
  }

  /** Takes in the sources that others have put into the folder since it was looked at; which they are. */
  takeInOthers(): Promise<Result<readonly Source[]>> {
    return this.#act('The library could not be looked at again', async (before) => {
      const entries = await listIfThere(this.#files, this.#path('sources'));
      const library = await withOthers(this.#files, this.#folder, before, entries);
      this.#library = success(library);
      const known = new Set(before.sources);
      return success(library.sources.filter((source) => !known.has(source)));
    });
  }

  loadText(id: string): Promise<Result<SourceText>> {
    return this.#actOn('The text could not be opened', id, (source) => this.#readText(source));
  }

  /**
   * Puts another reading of the original in the place of the text: the words and what is said of them, or neither.
   * Law: until the source names the encoding, it has the text that it had.
   */
  saveRereading(id: string, { encoding, earlier, document }: Rereading): Promise<Result<Source>> {
    return this.#actOn('The text could not be read again', id, async (source, library) => {
      const saved = readAgain(source, earlier, document);
      const text = serialiseBlocks(document.blocks);
      await writeDurably(this.#files, this.#path('sources', id, textIn(encoding)), text);
      const path = this.#path('sources', id, sourceNames.source);
      await writeDurably(this.#files, path, serialise(saved));
      this.#library = success(withSource(library, saved));
      return success(saved);
    });
  }

  /** The file as it was brought in. */
  loadOriginal(id: string): Promise<Result<Uint8Array>> {
    return this.#actOn('The original could not be opened', id, async ({ imported, title }) => {
      if (imported === undefined) return failure({ message: `“${title}” has no original.` });
      const path = this.#path('sources', id, originalName(imported.type));
      return success(await this.#files.read(path));
    });
  }

  /** Saves what is said of a source; its passages and its origin stay as they are. */
  saveSource(said: Source): Promise<Result<Source>> {
    return this.#actOn('The source could not be saved', said.id, async (source, library) => {
      const { imported: _, ...rest } = said;
      const { passages, imported } = source;
      const saved = { ...rest, passages, ...(imported === undefined ? {} : { imported }) };
      const path = this.#path('sources', source.id, sourceNames.source);
      await writeDurably(this.#files, path, serialise(saved));
      this.#library = success(withSource(library, saved));
      return success(saved);
    });
  }

  saveCorrections(id: string, corrections: Corrections): Promise<Result<Corrections>> {
    return this.#actOn('What you say of the text could not be saved', id, async () => {
      const path = this.#path('sources', id, sourceNames.corrections);
      await writeDurably(this.#files, path, serialise(corrections));
      return success(corrections);
    });
  }

  /** Saves what was typed beside a scanned page. */
  saveTypedPage(id: string, block: string, typed: string): Promise<Result<SourceText>> {
    return this.#actOn('The page could not be saved', id, async (source) => {
      const text = await this.#readText(source);
      if (!text.ok) return text;
      const blocks = typePage(text.value.blocks, block, typed);
      if (!blocks.ok) return blocks;
      const path = this.#path('sources', id, sourceNames.text);
      await writeDurably(this.#files, path, serialiseBlocks(blocks.value));
      return success({ ...text.value, blocks: blocks.value });
    });
  }

  /** Saves what is said of an event and who tells it where; an account that the library does not have is refused. */
  saveEpisode(episode: Episode): Promise<Result<Episode>> {
    return this.#act('The event could not be saved', async (library) => {
      const saved = await saveEpisodeFile(this.#files, this.#folder, library, episode);
      if (saved.ok) this.#library = success(withEpisode(library, episode));
      return saved;
    });
  }

  /** The event is described no longer; saving it again takes it back. Its sources stay. */
  removeEpisode(id: string): Promise<Result<string>> {
    return this.#act('The event could not be removed', async (library) => {
      const episode = library.episodes.find((candidate) => candidate.id === id);
      if (episode === undefined) return failure({ message: `The library has no event “${id}”.` });
      await removeEpisodeFile(this.#files, this.#folder, episode);
      this.#library = success(withoutEpisode(library, id));
      return success(id);
    });
  }

  /** Moves a source into the trash of the library. */
  remove(id: string): Promise<Result<string>> {
    return this.#actOn('The source could not be removed', id, async (_, library) => {
      await moveFolder(this.#files, this.#path('sources', id), this.#path('trash', id));
      this.#library = success(withoutSource(library, id));
      return success(id);
    });
  }

  restore(id: string): Promise<Result<Source>> {
    return this.#act('The source could not be taken back', async (library) => {
      const removed = await readTrash(this.#files, this.#folder);
      const source = removed.find((candidate) => candidate.id === id);
      if (source === undefined) return failure(unknownSource(id));
      await moveFolder(this.#files, this.#path('trash', id), this.#path('sources', id));
      this.#library = success(withSource(library, source));
      return success(source);
    });
  }

  loadTrash(): Promise<Result<readonly Source[]>> {
    return this.#act('The trash could not be opened', async () =>
      success(await readTrash(this.#files, this.#folder)),
    );
  }

  /** How many sources are gone for good. */
  emptyTrash(): Promise<Result<number>> {
    return this.#act('The trash could not be emptied', async () =>
      success(await emptyTrash(this.#files, this.#folder)),
    );
  }

  /** Resolves when everything asked for so far is done. */
  settle(): Promise<void> {
    return this.#inTurn(async () => undefined);
  }

  #readText({ id, imported }: Source): Promise<Result<SourceText>> {
    return readSourceText(this.#files, this.#folder, id, imported?.encoding ?? null);
  }

  #path(...names: readonly string[]): string {
    return join(this.#folder, ...names);
  }

  /** Does something with the library as it is; a failing disk is told as `failed`. */
  #act<Value>(
    failed: string,
    task: (library: Library) => Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    return this.#inTurn(async () => {
      if (!this.#library.ok) return this.#library;
      try {
        return await task(this.#library.value);
      } catch (error) {
        return failure(diskProblem(failed, this.#folder, error));
      }
    });
  }

  /** The same with a source that the library has. No other name ever becomes a path. */
  #actOn<Value>(
    failed: string,
    id: string,
    task: (source: Source, library: Library) => Promise<Result<Value>>,
  ): Promise<Result<Value>> {
    return this.#act(failed, async (library) => {
      const source = library.sources.find((candidate) => candidate.id === id);
      return source === undefined ? failure(unknownSource(id)) : task(source, library);
    });
  }
}

function unknownSource(id: string) {
  return { message: `The library has no source “${id}”.` };
}
