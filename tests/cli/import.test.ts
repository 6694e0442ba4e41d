import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { runSynoptic } from '../../cli/runSynoptic';
import { exportedSourceSchema } from '../../domain/importing/exportedSource';
import { temporaryFolder } from '../support/temporaryFolder';

const corpus = join(import.meta.dirname, '../../corpus');

async function run(...args: readonly string[]) {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const said = Promise.all([text(output), text(errors)]);
  const status = await runSynoptic(args, { input: Readable.from([]), output, errors });
  output.end();
  errors.end();
  const [printed, complained] = await said;
  return { status, output: printed, errors: complained };
}

describe('trouble is said in a sentence, with status 2', () => {
  test.each([
    [['import', '--library', 'x'], 'No files.'],
    [['import', 'a.txt'], 'No library.'],
    [['import', 'a.txt', '--library', 'x', '--force'], "Unknown option '--force'"],
    [['text', '--library', 'x'], 'Name one source by its id.'],
    [['text', 'a', 'b', '--library', 'x'], 'Name one source by its id.'],
    [['text', 'a'], 'No library.'],
    [['text', '../corpus', '--library', corpus], 'There is no source ../corpus'],
    [['text', 'no-such', '--library', corpus], 'There is no source no-such'],
  ])('%j', async (args, sentence) => {
    const { status, output, errors } = await run(...args);
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(errors).toContain(sentence);
  });
});

test('the text of a source of the library is printed, a passage after the other', async () => {
  const { status, output } = await run('text', 'baker-gorbachev-1990', '--library', corpus);
  expect(status).toBe(0);
  expect(output).toContain('“I agree.”\n');
  expect(output).toContain('[Not in the extract we hold');
});

test('as JSON it is what can be brought in again', async () => {
  for (const id of await readdir(join(corpus, 'sources'))) {
    const { output } = await run('text', id, '--library', corpus, '--json');
    const exported = exportedSourceSchema.parse(JSON.parse(output));
    expect(exported.source.id).toBe(id);
    expect(exported.blocks).toHaveLength(exported.source.passages.length);
  }
});

test('a damaged source is named with its line', async () => {
  const library = join(await temporaryFolder(), 'library');
  await cp(corpus, library, { recursive: true });
  await writeFile(join(library, 'sources/baker-gorbachev-1990/source.json'), '{\n  "format": 2\n}');
  const { status, errors } = await run('text', 'baker-gorbachev-1990', '--library', library);
  expect(status).toBe(2);
  expect(errors).toMatch(/source\.json is not as it should be/);
});

test('an encoding is known by any of its names, and an unknown one is refused with those that are known', async () => {
  const { status, errors } = await run('import', 'a', '--library', 'b', '--encoding', 'ebcdic');
  expect(status).toBe(2);
  expect(errors).toContain('Unknown encoding "ebcdic". One of: windows-1251, koi8-r');
});
