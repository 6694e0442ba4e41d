import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { runDiff } from '../../cli/diffCommand';
import { temporaryFolder } from '../support/temporaryFolder';

afterEach(() => {
  vi.unstubAllEnvs();
});

async function file(text: string): Promise<string> {
  const path = join(await temporaryFolder(), 'text.txt');
  await writeFile(path, text);
  return path;
}

async function files(left: string, right: string): Promise<[string, string]> {
  return [await file(left), await file(right)];
}

/** Runs the command with nothing but pipes around it. */
async function diff(args: readonly string[], input = '') {
  const output = new PassThrough();
  const errors = new PassThrough();
  const status = await runDiff(args, { input: Readable.from([input]), output, errors });
  return { status, output: String(output.read() ?? ''), errors: String(errors.read() ?? '') };
}

describe('synoptic diff', () => {
  it('ends with 0 for the same texts and with 1 for different ones', async () => {
    expect((await diff(await files('the same', 'the same'))).status).toBe(0);
    expect((await diff(await files('the same', 'not the same'))).status).toBe(1);
  });

  it('marks what only one text has, without colour where it is not read by eye', async () => {
    const { output } = await diff(await files('the cat sat\n', 'the dog sat\n'));
    expect(output).toBe('the [-cat-]{+dog+} sat\n');
  });

  it('adds colour to the marks when it is asked for', async () => {
    vi.stubEnv('FORCE_COLOR', '1');
    const { output } = await diff(await files('the cat sat\n', 'the dog sat\n'));
    expect(output).toBe('the \u001b[33m[-cat-]\u001b[0m\u001b[36m{+dog+}\u001b[0m sat\n');
  });

  it('prints spans of both texts as JSON', async () => {
    const { output } = await diff([...(await files('the cat', 'the dog')), '--json']);
    expect(JSON.parse(output)).toEqual({
      stretches: [
        { side: 'both', left: [0, 4], right: [0, 4] },
        { side: 'left', left: [4, 7], right: [4, 4] },
        { side: 'right', left: [7, 7], right: [4, 7] },
      ],
      moves: [],
      complete: true,
    });
  });

  it('counts spans in UTF-16 units', async () => {
    const { output } = await diff([...(await files('👍🏽 да', '👍🏽 нет')), '--json']);
    expect(JSON.parse(output).stretches[0]).toEqual({ side: 'both', left: [0, 5], right: [0, 5] });
  });

  it('ignores what it is told to', async () => {
    const paths = await files('“No,” said Yeltsin', 'no SAID Eltsin');
    const { status } = await diff([...paths, '--ignore', 'case,punctuation,white-space,spelling']);
    expect(status).toBe(0);
    expect((await diff(paths)).status).toBe(1);
  });

  it('joins what is torn by a word in print, and in JSON when asked to', async () => {
    const paths = await files('the big house in Rome', 'the small house in Paris');
    expect((await diff(paths)).output).toBe('the [-big house in Rome-]{+small house in Paris+}\n');
    const sides = async (...flags: string[]) =>
      JSON.parse((await diff([...paths, '--json', ...flags])).output).stretches.length;
    expect(await sides()).toBe(6);
    expect(await sides('--readable')).toBe(3);
  });

  it('tells where a block went', async () => {
    const block =
      'President Yeltsin asked whether partnership, not membership, was meant for every country of the region.\n';
    const rest =
      'The Secretary thanked him for the letter and spoke at length about elections, reform and the new constitution.\n';
    const paths = await files(block + rest + rest.toUpperCase(), rest + rest.toUpperCase() + block);
    const { output } = await diff([...paths, '--json', '--moves']);
    const [move] = JSON.parse(output).moves;
    expect(move.left).toEqual([0, block.length - 1]);
    const drawn = (await diff([...paths, '--moves'])).output;
    expect(drawn).toContain('Moved: line 1 on the left is line 3 on the right\n');
  });

  it('reads one of the texts from standard input', async () => {
    const path = await file('the cat');
    expect((await diff([path, '-'], 'the cat')).status).toBe(0);
    expect((await diff(['-', path], 'the dog')).output).toBe('the [-dog-]{+cat+}\n');
  });

  it('explains itself', async () => {
    const { status, output } = await diff(['--help']);
    expect(status).toBe(0);
    expect(output).toContain('--ignore');
  });
});

describe('trouble', () => {
  it.each([
    [['only-one'], 'Two texts are compared. Name two files: LEFT RIGHT.'],
    [['-', '-'], 'Standard input can be one of the texts only.'],
    [['left', 'right', '--colour'], "Unknown option '--colour'"],
    [['left', 'right', '--ignore', 'case,meaning'], 'Cannot ignore "meaning".'],
    [['no-such-file', '-'], 'Cannot read no-such-file: there is no such file.'],
    [['left', 'right', '--ignore'], "Option '--ignore <value>' argument missing"],
    [['.', '-'], 'Cannot read .: it is a folder.'],
  ])('says what is wrong with %j and ends with 2', async (args, message) => {
    const { status, output, errors } = await diff(args);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain(`synoptic diff: ${message}`);
  });

  it.each([
    ['nothing but zeros', [0, 0, 0], 'it is no text.'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 1], 'it is no text.'],
    ['UTF-16', [0xff, 0xfe, 0x41, 0x04], 'it is in UTF-16.'],
    ['Windows-1251', [0xc5, 0xeb, 0xfc, 0xf6, 0xe8, 0xed], 'it is not in UTF-8.'],
  ])('does not guess at the letters of %s', async (_, bytes, reason) => {
    const path = join(await temporaryFolder(), 'left');
    await writeFile(path, Buffer.from(bytes));
    const { status, output, errors } = await diff([path, await file('text')]);
    expect({ status, output }).toEqual({ status: 2, output: '' });
    expect(errors).toBe(
      `synoptic diff: Cannot read ${path}: ${reason} Save it as plain text in UTF-8 and compare again.\n`,
    );
  });

  it('takes a byte order mark for no part of a text', async () => {
    expect((await diff(await files('\ufeffthe cat', 'the cat'))).status).toBe(0);
  });
});
