import { describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../../domain/result';
import { noCorrections } from '../../../domain/structure/corrections';
import type { Bridge } from '../../../preload/bridge';
import { chooseEncoding } from '../../../renderer/reading/chooseEncoding';
import { createStore } from '../../../renderer/state/store';
import { aBridge } from '../../support/aBridge';
import { sampleLetter } from '../../support/sampleLibrary';
import { sampleNote } from '../../support/sampleNote';

/** A store that has loaded a library with one imported source. */
function aStore(answers: Partial<Bridge>) {
  const store = createStore(aBridge(answers));
  const letter = sampleLetter();
  store.send({
    kind: 'libraryLoaded',
    library: {
      name: 'Sample',
      opening: { episode: '', accounts: [] },
      sources: [letter],
      episodes: [],
      problems: [],
    },
  });
  return { store, letter };
}

const block = { kind: 'paragraph', id: 'b1', text: 'Dear Boris,' } as const;

describe('a text', () => {
  test('is asked for once, however many views want it', async () => {
    const loadText = vi.fn(async (source: string) =>
      success({ source, blocks: [block], corrections: noCorrections }),
    );
    const { store } = aStore({ loadText });
    await Promise.all([store.openTexts(['letter']), store.openTexts(['letter', 'gone'])]);
    await store.openTexts(['letter']);
    expect(loadText.mock.calls).toEqual([['letter']]);
  });

  test('does not cross the bridge when only what is said of its source is saved', async () => {
    const saveSource = vi.fn<Bridge['saveSource']>(async (source) => success(source));
    const loadText = async (source: string) =>
      success({ source, blocks: [block], corrections: noCorrections });
    const { store } = aStore({ saveSource, loadText });
    await store.openTexts(['letter']);
    const { library } = store.read();
    const source = library.kind === 'loaded' ? library.library.sources[0] : undefined;
    expect(source?.passages).toHaveLength(1);
    if (source !== undefined) await store.saveSource({ ...source, title: 'Another' });
    expect(saveSource.mock.calls[0]?.[0]).toMatchObject({ title: 'Another', passages: [] });
  });
});

describe('another encoding', () => {
  const readings = { 'koi8-r': 'оХЯЭЛН', 'windows-1251': 'Письмо' } as const;
  const readAgain: Bridge['readAgain'] = async (source, encoding) => {
    const text = encoding === 'koi8-r' || encoding === 'windows-1251' ? readings[encoding] : null;
    if (text === null) return failure({ message: 'The text cannot be read so.' });
    return success({ source, blocks: [{ ...block, text }], corrections: noCorrections });
  };
  const shown = ({ read }: ReturnType<typeof createStore>) => {
    const { library } = read();
    return library.kind === 'loaded' ? library.library.sources[0]?.passages : undefined;
  };

  test('shows the other words at once, and can be taken back', async () => {
    const { store } = aStore({ readAgain });
    const choice = { before: 'koi8-r', chosen: 'windows-1251' } as const;
    await chooseEncoding(store, 'letter', choice);
    expect(shown(store)).toMatchObject([{ text: 'Письмо' }]);
    const { notice } = store.read();
    expect(notice?.text).toBe('The text is read as Russian, Windows (windows-1251).');
    if (notice?.takeBack) await store.takeBack(notice.takeBack);
    expect(shown(store)).toMatchObject([{ text: 'оХЯЭЛН' }]);
    expect(store.read().notice).toEqual({
      text: 'It is read as it was before.',
      takeBack: null,
    });
  });

  test('that gives no text leaves the words, and the reason is told', async () => {
    const { store } = aStore({ readAgain });
    await chooseEncoding(store, 'letter', { before: 'utf-8', chosen: 'koi8-r' });
    await chooseEncoding(store, 'letter', { before: 'koi8-r', chosen: 'utf-8' });
    expect(shown(store)).toMatchObject([{ text: 'оХЯЭЛН' }]);
    expect(store.read().notice).toEqual({ text: 'The text cannot be read so.', takeBack: null });
  });
});

describe('another library', () => {
  test('is opened only when the words in the editor are on disk', async () => {
    const order: string[] = [];
    const { store } = aStore({
      saveNote: async (note) => {
        order.push('saved');
        return success(note);
      },
      openLibrary: async () => {
        order.push('opened');
        return success(true);
      },
    });
    store.send({ kind: 'noteOpened', note: sampleNote(1), isNew: true });
    await store.openLibrary();
    expect(order).toEqual(['saved', 'opened']);
  });

  test('is not opened when the words cannot be saved, and the reader is told', async () => {
    const openLibrary = vi.fn(async () => success(true));
    const { store } = aStore({
      saveNote: async () => failure({ message: 'The disk is full.' }),
      openLibrary,
    });
    store.send({ kind: 'noteOpened', note: sampleNote(1), isNew: true });
    await store.openLibrary();
    expect(openLibrary).not.toHaveBeenCalled();
    expect(store.read().notice?.text).toMatch(/this library stays open/);
  });
});
