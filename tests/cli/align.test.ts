import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runSynoptic } from '../../cli/runSynoptic';
import { temporaryFolder } from '../support/temporaryFolder';

const first = 'Nobody came.\nA brown hound barked at the postman.\nThey ate soup.\n';
const second = 'They ate their soup in silence.\nA brown hound barked at the frightened postman.\n';

function witness(id: string, text: string) {
  const lines = text.trim().split('\n');
  return {
    id,
    title: id,
    segments: lines.map((line, index) => ({ id: `${id}-${index}`, text: line })),
  };
}
const set = { id: 'dog', witnesses: [witness('a', first), witness('b', second)] };

async function files(...texts: readonly string[]): Promise<string[]> {
  const folder = await temporaryFolder();
  return Promise.all(
    texts.map(async (text, index) => {
      const path = join(folder, `${index}.txt`);
      await writeFile(path, text);
      return path;
    }),
  );
}

async function synoptic(args: readonly string[], input = '') {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const status = await runSynoptic(args, { input: Readable.from([input]), output, errors });
  return { status, output: String(output.read() ?? ''), errors: String(errors.read() ?? '') };
}

const answer = z.object({
  alignments: z.array(
    z.object({ a: z.array(z.string()), b: z.array(z.string()), score: z.number() }),
  ),
  transpositions: z.array(z.unknown()),
  omissions: z.array(z.unknown()),
  moments: z.array(z.unknown()),
  quotes: z.array(z.object({ a: z.string(), b: z.string(), text: z.string() })),
});

function pairsIn(output: unknown): string[] {
  return answer.parse(output).alignments.map(({ a, b }) => `${a}=${b}`);
}

describe('synoptic align', () => {
  it('numbers the passages of plain texts by file and line', async () => {
    const { status, output } = await synoptic(['align', ...(await files(first, second)), '--json']);
    expect(status).toBe(0);
    expect(pairsIn(JSON.parse(output))).toEqual(['1:2=2:2', '1:3=2:1']);
  });

  it('cuts a text of one line into sentences', async () => {
    const [one, two] = [first, second].map((text) => text.trim().replaceAll('\n', ' '));
    const { output } = await synoptic(['align', ...(await files(one ?? '', two ?? '')), '--json']);
    expect(pairsIn(JSON.parse(output))).toEqual(['1:2=2:2', '1:3=2:1']);
  });

  it('keeps the ids of a set, of single accounts and of a batch', async () => {
    const expected = ['a-1=b-1', 'a-2=b-0'];
    const [whole, left, right, batch] = await files(
      ...[set, ...set.witnesses, { cases: [set] }].map((value) => JSON.stringify(value)),
    );
    const ofSet = await synoptic(['align', whole ?? '', '--json']);
    expect(pairsIn(JSON.parse(ofSet.output))).toEqual(expected);
    const ofTwo = await synoptic(['align', left ?? '', right ?? '', '--json']);
    expect(pairsIn(JSON.parse(ofTwo.output))).toEqual(expected);
    const ofBatch = await synoptic(['align', batch ?? '', '--json']);
    const { cases } = z
      .object({ cases: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(ofBatch.output));
    expect(Object.keys(cases)).toEqual(['dog']);
    expect(pairsIn(cases.dog)).toEqual(expected);
  });

  it('reads an account from standard input', async () => {
    const [path] = await files(first);
    const { output } = await synoptic(['align', path ?? '', '-', '--json'], second);
    expect(pairsIn(JSON.parse(output))).toEqual(['1:2=2:2', '1:3=2:1']);
  });

  it('tells a reader at a terminal what is linked and why', async () => {
    const { output } = await synoptic(['align', ...(await files(first, second))]);
    expect(output).toMatch(/hound/);
    expect(output).toMatch(/not in 2: 1:1\n/);
    expect(output).toMatch(/moved: /);
  });

  it.each([
    ['no file', []],
    ['an unknown option', ['--jsno']],
    ['a file that is not there', ['/nowhere/at/all.txt', '-']],
  ])('ends with 2 and a sentence for %s', async (_, args) => {
    const { status, output, errors } = await synoptic(['align', ...args]);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toMatch(/^synoptic align: .+\n$/);
  });

  it.each([
    ['JSON that is none', '{"witnesses": ['],
    ['JSON of another form', '{"texts": []}'],
    ['a batch with two sets of one id', JSON.stringify({ cases: [set, set] })],
    ['one account alone', JSON.stringify(set.witnesses[0])],
    [
      'an id that stands twice',
      JSON.stringify({ witnesses: [set.witnesses[0], set.witnesses[0]] }),
    ],
  ])('ends with 2 and a sentence for %s', async (_, text) => {
    const { status, errors } = await synoptic(['align', ...(await files(text))]);
    expect(status).toBe(2);
    expect(errors).toMatch(/^synoptic align: .+\n$/);
  });
});

it('says in its own words what is wrong with the arguments', async () => {
  const { errors } = await synoptic(['align', '--jsno', 'a', 'b']);
  expect(errors).toBe("synoptic align: Unknown option '--jsno'. See synoptic align --help.\n");
  const alone = await synoptic(['align', '-'], first);
  expect(alone.errors).toMatch(/^synoptic align: Standard input holds one account\./);
});

describe('synoptic', () => {
  it('prints help and version, and complains of what it does not know', async () => {
    expect((await synoptic(['--help'])).output).toMatch(/align/);
    expect((await synoptic(['align', '--help'])).output).toMatch(/"cases"/);
    expect((await synoptic(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await synoptic(['diff', '--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await synoptic(['compare'])).status).toBe(2);
    expect((await synoptic([])).status).toBe(2);
  });
});
