import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { runAlign } from './alignCommand';
import { runDiff } from './diffCommand';
import { runImport } from './importCommand';
import { type Streams, write } from './streams';
import { runText } from './textCommand';

const usage = `Usage: synoptic COMMAND …

  align FILE…       find the passages of several accounts that tell the same, in any order
  diff LEFT RIGHT   compare two texts word by word
  import FILE…      bring documents into a library
  text ID           print the text of a source of a library

  --help            print this; synoptic COMMAND --help tells more of one command
  --version         print the version
`;

/** The command line. Gives the exit status: 2 in case of trouble, otherwise what the command says. */
export async function runSynoptic(args: readonly string[], streams: Streams): Promise<number> {
  const [command, ...rest] = args;
  if (args.includes('--version')) {
    await write(streams.output, `${await readVersion()}\n`);
    return 0;
  }
  if (command === 'align') return runAlign(rest, streams);
  if (command === 'diff') return runDiff(rest, streams);
  if (command === 'import') return runImport(rest, streams);
  if (command === 'text') return runText(rest, streams);
  if (command === '--help') {
    await write(streams.output, usage);
    return 0;
  }
  const trouble = command === undefined ? 'No command.' : `Unknown command "${command}".`;
  await write(streams.errors, `synoptic: ${trouble}\n${usage}`);
  return 2;
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
