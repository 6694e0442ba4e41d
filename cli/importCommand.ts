import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import {
  isTextEncoding,
  type TextEncoding,
  textEncodings,
} from '../domain/importing/textEncodings';
import { failure, type Problem, type Result, success } from '../domain/result';
import { askRuntime, type ImportedFile } from './askRuntime';
import { type Streams, write } from './streams';

const usage = `Usage: synoptic import FILE… --library DIR [--encoding NAME] [--json]

Brings documents into a library: txt, md, html, mhtml, pdf, docx, epub, TEI xml, and json that Synoptic has written.
What a file is, its content says. A folder stands for the documents in it. The library is made if it is not there.
Files are read in a hidden window of the app that has no rights; Synoptic may be open meanwhile.

  --library DIR   the folder of the library
  --encoding NAME read texts, Markdown and web pages in this encoding, as windows-1251, instead of finding out
  --json          print {"files": [{"path", "outcome", "id", "encoding", "remarks", "reason"}]}, where the outcome is
                  "imported", "remarks" or "refused", and the reason is null or {"code", "message"}
  --help          print this
  --              what follows is files, even where it begins with a dash

Exit status: 0 if all are in, 1 if some were refused, 2 in case of trouble.
`;

type Request = {
  readonly names: readonly string[];
  readonly library: string;
  readonly encoding: TextEncoding | undefined;
  readonly json: boolean;
};

/** `synoptic import`: brings files into a library. Gives the exit status: 0 all in, 1 some refused, 2 trouble. */
export async function runImport(args: readonly string[], streams: Streams): Promise<number> {
  if (args.includes('--help')) {
    await write(streams.output, usage);
    return 0;
  }
  const request = parseRequest(args);
  if (!request.ok) return complain(request.problem, streams);
  const { names, library, encoding, json } = request.value;
  // No name is no file, and not the folder we are in.
  const paths = names.map((name) => (name === '' ? '' : resolve(name)));
  const job = { library: resolve(library), paths, encoding };
  let done = 0;
  const answer = await askRuntime(job, streams.errors, (file) => {
    done += 1;
    streams.errors.write(`${done}: ${file.outcome} ${printable(asGiven(file, names))}\n`);
  });
  if (!answer.ok) return complain(answer.problem, streams);
  const files = answer.value.map(({ named, ...file }) => ({
    ...file,
    path: asGiven({ named, ...file }, names),
  }));
  await write(streams.output, json ? `${JSON.stringify({ files })}\n` : describe(files));
  return files.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}

function parseRequest(args: readonly string[]): Result<Request> {
  const advice = 'See synoptic import --help.';
  try {
    const options = {
      library: { type: 'string', default: '' },
      encoding: { type: 'string' },
      json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals: names } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
    });
    const { library, encoding, json } = values;
    if (names.length === 0) return failure({ message: 'No files.', advice });
    if (library === '') return failure({ message: 'No library.', advice });
    const known = encoding === undefined ? undefined : knownEncoding(encoding);
    if (encoding !== undefined && known === undefined) return failure(unknownEncoding(encoding));
    return success({ names, library, encoding: known, json });
  } catch (error) {
    return failure({ message: error instanceof Error ? error.message : String(error), advice });
  }
}

/** By the name that programs give it, or by one of its other names, as cp1251 or latin1. */
function knownEncoding(name: string): TextEncoding | undefined {
  const label = name.trim().toLowerCase();
  if (isTextEncoding(label)) return label;
  try {
    const { encoding } = new TextDecoder(label);
    return isTextEncoding(encoding) ? encoding : undefined;
  } catch {
    return undefined;
  }
}

function unknownEncoding(name: string): Problem {
  return {
    message: `Unknown encoding ${JSON.stringify(name)}.`,
    advice: `One of: ${textEncodings.join(', ')}.`,
  };
}

type Named = Pick<ImportedFile, 'path' | 'named'>;

/** A path as the caller wrote it, or as that of the folder that the caller wrote. */
function asGiven({ path, named }: Named, names: readonly string[]): string {
  const name = names[named] ?? path;
  const whole = resolve(name);
  return path.startsWith(whole + sep)
    ? name.replace(/[\\/]+$/, '') + path.slice(whole.length)
    : name;
}

/** A line for each file and one for each remark. */
function describe(files: readonly Omit<ImportedFile, 'named'>[]): string {
  const lines = files.flatMap(({ path, outcome, id, remarks, reason }) => {
    const end = reason === null ? `${id}` : `${reason.code}: ${reason.message}`;
    return [`${outcome} ${path}: ${end}`, ...remarks.map((remark) => `  ${remark}`)];
  });
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** Names and what is quoted of files are a stranger's words: what would act on a terminal is written out. */
function printable(words: string): string {
  return words.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
}

async function complain({ message, advice = '' }: Problem, { errors }: Streams): Promise<number> {
  await write(errors, `synoptic import: ${`${message} ${advice}`.trim()}\n`);
  return 2;
}
