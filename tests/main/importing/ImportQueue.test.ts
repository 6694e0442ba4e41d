import { createHash } from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';
import type { ImportProgress } from '../../../domain/importing/importOutcome';
import type { ParseAnswer } from '../../../domain/importing/parsedDocument';
import type { Source } from '../../../domain/library/source';
import { failure, type Result, success } from '../../../domain/result';
import type { Arrival } from '../../../main/importing/arrival';
import type { Importer } from '../../../main/importing/bringIn';
import { ImportQueue } from '../../../main/importing/ImportQueue';
import { sampleDocument } from '../../support/sampleDocument';
import { sampleSource } from '../../support/sampleLibrary';

/** Bytes that came from the window, called after what they hold. */
function arrival(words: string): Arrival {
  const bytes = new TextEncoder().encode(words);
  return { name: `${words}.txt`, read: async () => ({ ok: true, bytes }), held: bytes.length };
}

/** A queue into a library in memory, whose parsing a test can hold up and make fail. */
function aQueue(change: Partial<Importer> = {}) {
  const sources: Source[] = [];
  const pushes: ImportProgress[] = [];
  const order: string[] = [];
  const parse = async (_: Uint8Array, name: string): Promise<ParseAnswer> => {
    order.push(name);
    return { outcome: 'parsed', document: sampleDocument({ title: name }) };
  };
  const store = {
    findOriginal: (sha256: string) => sources.find(({ imported }) => imported?.sha256 === sha256),
    add: async (document: { title: string }, _: Uint8Array, origin: { sha256: string }) => {
      const { sha256 } = origin;
      const imported = { ...sampleImported, sha256 };
      const source = sampleSource(`s${sources.length + 1}`, { title: document.title, imported });
      sources.push(source);
      return success(source);
    },
  };
  const importer: Importer = {
    parse,
    stopParsing: async () => {},
    openStore: async () => store,
    now: () => new Date('2026-01-02T03:04:05Z'),
    ...change,
  };
  const queue = new ImportQueue(importer, {
    progressed: (progress) => pushes.push(progress),
    added: () => {},
  });
  const states = () => queue.progress.items.map(({ state }) => state);
  const outcomes = () => queue.progress.items.map(({ outcome }) => outcome?.outcome ?? null);
  return { queue, sources, pushes, order, states, outcomes };
}

const sampleImported = {
  at: '2026-01-02T03:04:05Z',
  file: 'letter.txt',
  type: 'text',
  encoding: 'utf-8',
  sha256: '',
  bytes: 1,
  characters: 1,
  remarks: [],
} satisfies Source['imported'];

/** A promise that is kept when the test says so. */
function held<Value>() {
  let release: (value: Value) => void = () => {};
  const promise = new Promise<Value>((resolve) => {
    release = resolve;
  });
  return { promise, release };
}

const refusedByHost: ParseAnswer = {
  outcome: 'refused',
  code: 'corrupt',
  message: 'It is cut off.',
};

describe('the queue', () => {
  test('brings files in one at a time, in the order in which they came', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `letter ${i}`);
    let atOnce = 0;
    let most = 0;
    const { queue, outcomes, order } = aQueue();
    const watched = names.map((name) => {
      const one = arrival(name);
      const read = async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        const file = await one.read();
        atOnce -= 1;
        return file;
      };
      return { ...one, read };
    });
    expect(queue.add(watched)).toBe(20);
    await queue.settle();
    expect(order).toEqual(names.map((name) => `${name}.txt`));
    expect(most).toBe(1);
    expect(new Set(outcomes())).toEqual(new Set(['imported']));
  });

  test('knows the same file when it comes again, under whatever name', async () => {
    const { queue, sources } = aQueue();
    queue.add([arrival('words'), { ...arrival('words'), name: 'other.md' }]);
    await queue.settle();
    expect(sources).toHaveLength(1);
    expect(sources[0]?.imported?.sha256).toBe(createHash('sha256').update('words').digest('hex'));
    expect(queue.progress.items[1]?.outcome).toMatchObject({
      outcome: 'remarks',
      id: 's1',
      remarks: ['The same file is in the library already, as “words.txt”.'],
    });
  });

  test('tells the window where it ended, and of what it brought in', async () => {
    const { queue, pushes } = aQueue();
    queue.add([arrival('one'), arrival('two')]);
    await queue.settle();
    expect(pushes.at(-1)).toEqual(queue.progress);
    expect(pushes.at(-1)?.items.map(({ state }) => state)).toEqual(['done', 'done']);
  });
});

describe('a queue in which a file fails', () => {
  test('goes on after files that cannot be read, parsed or saved, and says why', async () => {
    const bad: Record<string, ParseAnswer> = { 'bad.txt': refusedByHost };
    const parsed: ParseAnswer = { outcome: 'parsed', document: sampleDocument() };
    const answers: Result<Source>[] = [
      failure({ message: 'The disk is full.', advice: 'Free some space.' }),
      success(sampleSource('s1')),
    ];
    const { queue } = aQueue({
      parse: async (_, name) => bad[name] ?? parsed,
      openStore: async () => ({
        findOriginal: () => undefined,
        add: async () => answers.shift() ?? failure({ message: 'Nothing is left to answer.' }),
      }),
    });
    const gone: Arrival = {
      name: 'gone.txt',
      read: async () => ({ ok: false, reason: { code: 'not-found', message: 'It is not there.' } }),
      held: 0,
    };
    queue.add([gone, arrival('bad'), arrival('full'), arrival('good')]);
    await queue.settle();
    expect(queue.progress.items.map(({ outcome }) => outcome)).toEqual([
      { outcome: 'refused', reason: { code: 'not-found', message: 'It is not there.' } },
      { outcome: 'refused', reason: { code: 'corrupt', message: 'It is cut off.' } },
      { outcome: 'refused', reason: { code: 'io', message: 'The disk is full. Free some space.' } },
      { outcome: 'imported', id: 's1', encoding: 'utf-8', remarks: [] },
    ]);
  });

  test('goes on after a mistake of ours, which is logged', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { queue, outcomes } = aQueue({
      parse: (_, name) =>
        name === 'bug.txt'
          ? Promise.reject(new Error('a bug'))
          : Promise.resolve({ outcome: 'parsed', document: sampleDocument() }),
    });
    queue.add([arrival('bug'), arrival('good')]);
    await queue.settle();
    expect(outcomes()).toEqual(['refused', 'imported']);
    expect(log).toHaveBeenCalledWith(expect.any(String), new Error('a bug'));
    log.mockRestore();
  });
});

describe('a cancelled import', () => {
  test('leaves out what is not in the library yet, the file being parsed among it', async () => {
    const answer = held<ParseAnswer>();
    const stopParsing = vi.fn(async () => answer.release(refusedByHost));
    let count = 0;
    const first: ParseAnswer = { outcome: 'parsed', document: sampleDocument() };
    const { queue, sources, states } = aQueue({
      parse: () => {
        count += 1;
        return count === 1 ? Promise.resolve(first) : answer.promise;
      },
      stopParsing,
    });
    queue.add([arrival('one'), arrival('two'), arrival('three')]);
    await vi.waitFor(() => expect(count).toBe(2));
    await queue.cancel();
    await queue.settle();
    expect(states()).toEqual(['done', 'cancelled', 'cancelled']);
    expect(stopParsing).toHaveBeenCalledOnce();
    expect(sources).toHaveLength(1);
    expect(queue.isBusy).toBe(false);
  });

  test('is over: what comes afterwards is brought in', async () => {
    const { queue, states } = aQueue();
    queue.add([arrival('one')]);
    await queue.cancel();
    await queue.settle();
    queue.add([arrival('two')]);
    await queue.settle();
    expect(states()).toEqual(['cancelled', 'done']);
  });
});

test('what was brought into one library is forgotten when another is opened', async () => {
  const { queue, outcomes } = aQueue();
  queue.add([arrival('one')]);
  await queue.settle();
  queue.clear();
  expect(queue.progress.items).toEqual([]);
  queue.add([arrival('two')]);
  await queue.settle();
  expect(outcomes()).toEqual(['imported']);
});

test('the window is kept waiting while what it has handed over fills the memory', async () => {
  const answer = held<ParseAnswer>();
  const { queue } = aQueue({ parse: () => answer.promise });
  const big = (name: string): Arrival => ({ ...arrival(name), held: 150_000_000 });
  queue.add([big('one'), big('two')]);
  await queue.room();
  queue.add([big('three')]);
  let hasRoom = false;
  const waiting = queue.room().then(() => {
    hasRoom = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(hasRoom).toBe(false);
  answer.release(refusedByHost);
  await waiting;
  await queue.settle();
});
