import { resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { failure, type Problem, type Result, success } from '../domain/result';
import { askRuntime, type ImportedFile } from './askRuntime';
import { type Streams, write } from './streams';

const usage = `Usage: synoptic import FILE… --library DIR [--json]

Brings documents into a library: txt, md, html, mhtml, pdf, docx, epub, TEI xml, and json that Synoptic has written.
What a file is, its content says. A folder stands for the documents in it. The library is made if it is not there.
Files are read in a hidden window of the app that has no rights; Synoptic may be open meanwhile.

  --library DIR   the folder of the library
  --json          print {"files": [{"path", "outcome", "id", "encoding", "remarks", "reason"}]}, where the outcome is
                  "imported", "remarks" or "refused", and the reason is null or {"code", "message"}
  --help          print this

Exit status: 0 if all are in, 1 if some were refused, 2 in case of trouble.
`;

type Request = {
  readonly names: readonly string[];
  readonly library: string;
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
  const { names, library, json } = request.value;
  const paths = names.map((name) => resolve(name));
  const job = { library: resolve(library), paths };
  let done = 0;
  const answer = await askRuntime(job, streams.errors, (file) => {
    done += 1;
    streams.errors.write(`${done}: ${file.outcome} ${asGiven(file.path, names)}\n`);
  });
  if (!answer.ok) return complain(answer.problem, streams);
  const files = answer.value.map((file) => ({ ...file, path: asGiven(file.path, names) }));
  await write(streams.output, json ? `${JSON.stringify({ files })}\n` : describe(files));
  return files.some(({ outcome }) => outcome === 'refused') ? 1 : 0;
}

function parseRequest(args: readonly string[]): Result<Request> {
  const advice = 'See synoptic import --help.';
  try {
    const options = {
      library: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
    } as const;
    const { values, positionals: names } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options,
    });
    if (names.length === 0) return failure({ message: 'No files.', advice });
    if (values.library === '') return failure({ message: 'No library.', advice });
    return success({ names, library: values.library, json: values.json });
  } catch (error) {
    return failure({ message: error instanceof Error ? error.message : String(error), advice });
  }
}

/** A path as the caller wrote it, where it is one that was named or lies in a folder that was. */
function asGiven(path: string, names: readonly string[]): string {
  for (const name of names) {
    const whole = resolve(name);
    if (path === whole) return name;
    if (path.startsWith(whole + sep)) return name.replace(/[\\/]+$/, '') + path.slice(whole.length);
  }
  return path;
}

/** A line for each file and one for each remark; a name is a stranger's word, so its control characters are written out. */
function describe(files: readonly ImportedFile[]): string {
  return files
    .map(({ path, outcome, id, remarks, reason }) => {
      const name = /[\p{Cc}\p{Cf}]/u.test(path) ? JSON.stringify(path) : path;
      const end = reason === null ? `${id}` : `${reason.code}: ${reason.message}`;
      return [`${outcome} ${name}: ${end}`, ...remarks.map((remark) => `  ${remark}`)].join('\n');
    })
    .map((line) => `${line}\n`)
    .join('');
}

async function complain({ message, advice = '' }: Problem, { errors }: Streams): Promise<number> {
  await write(errors, `synoptic import: ${`${message} ${advice}`.trim()}\n`);
  return 2;
}
