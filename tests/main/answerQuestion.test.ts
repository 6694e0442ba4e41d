import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { failure, success } from '../../domain/result';
import { defaultSettings } from '../../domain/settings';
import { answerQuestion } from '../../main/answerQuestion';
import { questionNames } from '../../main/questions';
import type { Bridge } from '../../preload/bridge';
import { aBridge } from '../support/aBridge';
import { sampleNote } from '../support/sampleNote';

const log = vi.spyOn(console, 'error');
beforeEach(() => log.mockReset().mockImplementation(() => {}));
afterEach(() => vi.clearAllMocks());

const done = vi.fn();

/** Answers that write down that they were asked at all. */
const answers = aBridge({
  loadLibrary: async () => failure({ message: 'No library.' }),
  saveNote: async (note) => {
    done(note);
    return success(note);
  },
  deleteNote: async (id) => {
    done(id);
    return success(id);
  },
  saveSettings: async (settings) => {
    done(settings);
    return success(settings);
  },
  importBytes: async (name, bytes) => {
    done(name);
    return success(bytes.length);
  },
  removeSource: async (id) => {
    done(id);
    return success(id);
  },
  loadRuntime: () => Promise.reject(new Error('a bug')),
});

const refusal = { ok: false, problem: { message: expect.stringContaining('refused') } };

describe('a question', () => {
  test('of our window is answered with what main says', async () => {
    const note = sampleNote(1);
    expect(await answerQuestion('saveNote', [note], true, answers)).toEqual(success(note));
    expect(await answerQuestion('loadLibrary', [], true, answers)).toEqual(
      failure({ message: 'No library.' }),
    );
    expect(log).not.toHaveBeenCalled();
  });

  test.each(questionNames)(
    '%s of anybody else is refused, logged and without effect',
    async (name) => {
      const parts = name === 'saveNote' ? [sampleNote(1)] : [];
      expect(await answerQuestion(name, parts, false, answers)).toMatchObject(refusal);
      expect(log).toHaveBeenCalledOnce();
      expect(done).not.toHaveBeenCalled();
    },
  );

  test('that meets a bug is answered by a problem, and the bug is logged', async () => {
    expect(await answerQuestion('loadRuntime', [], true, answers)).toMatchObject({
      ok: false,
      problem: { message: 'Synoptic made a mistake (loadRuntime).' },
    });
    expect(log).toHaveBeenCalledWith(expect.any(String), new Error('a bug'));
  });
});

describe('what a question is asked with', () => {
  const note = sampleNote(1);
  const cyclic: Record<string, unknown> = { ...note };
  cyclic.anchor = cyclic;

  test.each<[string, keyof Bridge, unknown[]]>([
    ['nothing', 'saveNote', []],
    ['too much', 'saveNote', [note, note]],
    ['too much for no parts', 'loadLibrary', ['/etc']],
    ['null', 'saveNote', [null]],
    ['a note with more in it', 'saveNote', [{ ...note, path: '/etc' }]],
    ['a note with a prototype', 'saveNote', [JSON.parse(`{"__proto__":{"id":"${note.id}"}}`)]],
    ['a note that holds itself', 'saveNote', [cyclic]],
    ['an endless body', 'saveNote', [{ ...note, body: 'x'.repeat(10_000_000) }]],
    [
      'an endless source',
      'saveNote',
      [{ ...note, anchor: { ...note.anchor, source: 'x'.repeat(10_000_000) } }],
    ],
    ['an id that is a path', 'deleteNote', ['../notebook.json']],
    ['a source that is a path', 'removeSource', ['../notebook']],
    ['a source without a name', 'removeSource', ['']],
    ['bytes that are none', 'importBytes', ['letter.txt', 'words']],
    ['a file without a name', 'importBytes', ['', new Uint8Array(1)]],
    ['a library that is a folder', 'switchLibrary', ['/etc']],
    ['settings of another format', 'saveSettings', [{ ...defaultSettings, format: 2 }]],
  ])('is refused where it is %s', async (_, name, parts) => {
    expect(await answerQuestion(name, parts, true, answers)).toMatchObject(refusal);
    expect(done).not.toHaveBeenCalled();
  });

  test('may be a whole file of 100 MB, and not a byte more', async () => {
    const ask = (size: number) =>
      answerQuestion('importBytes', ['letter.txt', new Uint8Array(size)], true, answers);
    expect(await ask(100_000_000)).toEqual(success(100_000_000));
    expect(await ask(100_000_001)).toMatchObject(refusal);
  });

  test('may be anything at all without an answer failing to come', async () => {
    const name = fc.constantFrom(...questionNames);
    const parts = fc.array(fc.anything({ withBigInt: true, withMap: true, withDate: true }));
    await fc.assert(
      fc.asyncProperty(name, parts, async (asked, junk) => {
        expect(await answerQuestion(asked, junk, true, answers)).toHaveProperty('ok');
      }),
    );
    expect(done).not.toHaveBeenCalled();
  });
});
