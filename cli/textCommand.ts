import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Block } from '../domain/blocks/block';
import { blockText } from '../domain/blocks/blockText';
import type { ExportedSource } from '../domain/importing/exportedSource';
import { failure, type Problem, type Result, success } from '../domain/result';
import { readExport } from './readExport';
import { type Streams, write } from './streams';

const usage = `Usage: synoptic text ID --library DIR [--json]

Prints the text of a source: a paragraph, a heading or a note at a time, with an empty line between them.

  --library DIR   the folder of the library
  --json          print the source as synoptic import takes it in again: {"format", "source", "blocks"}
  --help          print this

Exit status: 0, or 2 in case of trouble.
`;

type Request = { readonly id: string; readonly library: string; readonly json: boolean };

/** `synoptic text`: the text of a source. Gives the exit status: 0, or 2 in case of trouble. */
export async function runText(args: readonly string[], streams: Streams): Promise<number> {
  if (args.includes('--help')) {
    await write(streams.output, usage);
    return 0;
  }
  const request = parseRequest(args);
  if (!request.ok) return complain(request.problem, streams);
  const { id, library, json } = request.value;
  const found = await readExport(resolve(library), id);
  if (!found.ok) return complain(found.problem, streams);
  await write(streams.output, json ? `${JSON.stringify(found.value)}\n` : plainText(found.value));
  return 0;
}

function parseRequest(args: readonly string[]): Result<Request> {
  const advice = 'See synoptic text --help.';
  try {
    const options = {
      library: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [id, ...more] = positionals;
    if (id === undefined || more.length > 0)
      return failure({ message: 'Name one source by its id.', advice });
    if (values.library === '') return failure({ message: 'No library.', advice });
    return success({ id, library: values.library, json: values.json });
  } catch (error) {
    return failure({ message: error instanceof Error ? error.message : String(error), advice });
  }
}

function plainText({ blocks }: ExportedSource): string {
  const texts = blocks.map(printed).filter((text) => text.trim() !== '');
  return texts.map((text) => `${text}\n`).join('\n');
}

/** A block as a typist would write it. */
function printed(block: Block): string {
  switch (block.kind) {
    case 'list item':
      return `${'  '.repeat(block.depth)}${`${block.sign} ${block.text}`.trim()}`;
    case 'footnote':
      return `[${block.label}] ${block.text}`;
    case 'redaction':
      return `[${block.cause}]`;
    case 'image':
      return `[Picture: ${block.alternative}]`;
    default:
      return blockText(block);
  }
}

async function complain({ message, advice = '' }: Problem, { errors }: Streams): Promise<number> {
  await write(errors, `synoptic text: ${`${message} ${advice}`.trim()}\n`);
  return 2;
}
