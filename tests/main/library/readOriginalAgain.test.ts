import { readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ParsedDocument } from '../../../domain/importing/parsedDocument';
import type { TextEncoding } from '../../../domain/importing/textEncodings';
import { LibraryStore } from '../../../main/library/LibraryStore';
import { libraryFiles } from '../../../main/library/libraryFiles';
import { makeLibrary } from '../../../main/library/makeLibrary';
import { readOriginalAgain } from '../../../main/library/readOriginalAgain';
import { parseFile } from '../../../parsing/parseFile';
import { encode } from '../../hostile/encodings';
import { sampleOrigin } from '../../support/sampleDocument';
import { temporaryFolder } from '../../support/temporaryFolder';

const words = ['Письмо президенту', 'Ельцин сказал, что это гениальная идея.'];
const original = encode(words.join('\n\n'), 'windows-1251');

/** Read without a process of its own: what it does with the bytes is the same. */
const host = { parse: parseFile };

/** A library with a text that was taken for another encoding than it is written in. */
async function misread(change: Partial<ParsedDocument> = {}) {
  const folder = join(await temporaryFolder(), 'library');
  await makeLibrary(libraryFiles, folder);
  const store = await LibraryStore.open(libraryFiles, folder);
  const answer = await parseFile(original, sampleOrigin(1).file, 'koi8-r');
  if (answer.outcome !== 'parsed') throw new Error(answer.message);
  const document = { ...answer.document, ...change };
  const added = await store.add(document, original, sampleOrigin(1));
  if (!added.ok) throw new Error(added.problem.message);
  return { folder, store, source: added.value };
}

async function textsOf(store: LibraryStore, id: string): Promise<readonly string[]> {
  const text = await store.loadText(id);
  if (!text.ok) throw new Error(text.problem.message);
  return text.value.blocks.map((block) => ('text' in block ? block.text : ''));
}

test('a text is read again from its original, its title with it, and it is so at the next start', async () => {
  const { folder, store, source } = await misread();
  expect(await textsOf(store, source.id)).not.toEqual(words);
  const read = await readOriginalAgain(store, host, source.id, 'windows-1251');
  const next = await LibraryStore.open(libraryFiles, folder);
  for (const opened of [store, next]) {
    expect(await textsOf(opened, source.id)).toEqual(words);
    expect(await opened.load()).toMatchObject({ value: { sources: [read.ok && read.value] } });
  }
  expect(read).toMatchObject({
    value: { id: source.id, title: words[0], imported: { encoding: 'windows-1251', remarks: [] } },
  });
});

test('the way back gives what there was', async () => {
  const { store, source } = await misread();
  const before = await textsOf(store, source.id);
  await readOriginalAgain(store, host, source.id, 'windows-1251');
  const back = await readOriginalAgain(store, host, source.id, 'koi8-r');
  expect(back).toEqual({ ok: true, value: source });
  expect(await textsOf(store, source.id)).toEqual(before);
});

test('what the reader has said of the text’s structure stays', async () => {
  const { store, source } = await misread();
  const corrections = { confirmed: [], rejected: ['b1 reference 0'], numbers: [] };
  await store.saveCorrections(source.id, corrections);
  await readOriginalAgain(store, host, source.id, 'windows-1251');
  expect(await store.loadText(source.id)).toMatchObject({ value: { corrections } });
});

describe('nothing is changed where', () => {
  async function refusal(
    change: Partial<ParsedDocument>,
    encoding: TextEncoding,
    spoil?: (folder: string) => unknown,
  ) {
    const { folder, store, source } = await misread(change);
    const place = join(folder, 'sources', source.id);
    await spoil?.(place);
    const before = await readdir(place);
    const read = await readOriginalAgain(store, host, source.id, encoding);
    expect(await readdir(place)).toEqual(before);
    expect(await store.load()).toMatchObject({ value: { sources: [source] } });
    return read.ok ? '' : read.problem.message;
  }

  test('the bytes make no sense in the encoding', async () => {
    expect(await refusal({}, 'utf-8')).toMatch(
      /^The text cannot be read as All languages \(UTF-8\)/,
    );
  });

  test('the format has its own encoding', async () => {
    expect(await refusal({ type: 'pdf', encoding: null }, 'koi8-r')).toMatch(
      /cannot be read in another encoding\.$/,
    );
  });

  test('the original has become something else', async () => {
    const toMarkdown = (place: string) => writeFile(join(place, 'original.md'), original);
    expect(await refusal({ type: 'markdown' }, 'ibm866', toMarkdown)).toMatch(
      /^The original is not what it was/,
    );
  });

  test.skipIf(process.platform === 'win32')('the original has become a link', async () => {
    const exchange = async (place: string) => {
      await rm(join(place, 'original.txt'));
      await symlink('/etc/hosts', join(place, 'original.txt'));
    };
    expect(await refusal({}, 'ibm866', exchange)).toMatch(/^The original could not be opened/);
  });

  test('the library has no such source', async () => {
    const { store } = await misread();
    const read = await readOriginalAgain(store, host, '../elsewhere', 'koi8-r');
    expect(read).toMatchObject({ ok: false });
  });
});
