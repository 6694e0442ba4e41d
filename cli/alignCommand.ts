import { parseArgs } from 'node:util';
import { collate } from '../domain/collation/collate';
import type { Collation, Link } from '../domain/collation/collation';
import { findSharedQuotations } from '../domain/collation/findSharedQuotations';
import { failure, type Problem, type Result, success } from '../domain/result';
import { describeCollation } from './describeCollation';
import {
  type Comparison,
  type Comparisons,
  type InputFile,
  parseComparisons,
} from './parseComparisons';
import { readText } from './readText';
import { showProgress } from './showProgress';
import { type Streams, write } from './streams';

const usage = `Usage: synoptic align FILE… [--json]

Finds the passages of two to six accounts that tell the same, in any order. - is standard input.

Files are two or more accounts, each
  plain text            a passage a line; a text of one line is cut into sentences;
                        ids are "<file>:<passage>", both from 1
  one JSON account      {"id", "segments": [{"id", "text"}]}
or one file with
  a set                 {"id", "witnesses": [account, account, …]}
  a batch               {"cases": [set, set, …]}
Ids of segments are unique in a set.

  --json    print {"alignments": [{"a", "b", "score", "grade", "reasons"}], "transpositions",
            "omissions", "moments", "quotes"}; for a batch {"cases": {"<id>": {…}}}
  --help    print this

Exit status: 0, or 2 in case of trouble.
`;

/** `synoptic align`: the collation of accounts. Gives the exit status: 0, or 2 in case of trouble. */
export async function runAlign(args: readonly string[], streams: Streams): Promise<number> {
  if (args.includes('--help')) {
    await write(streams.output, usage);
    return 0;
  }
  const request = await readRequest(args, streams);
  if (!request.ok) return complain(request.problem, streams);
  const { json, comparisons } = request.value;
  const print = json ? printJson : printText;
  await write(streams.output, print(comparisons, showProgress(streams.errors)));
  return 0;
}

type Request = { readonly json: boolean; readonly comparisons: Comparisons };

async function readRequest(args: readonly string[], streams: Streams): Promise<Result<Request>> {
  const flags = parseFlags(args);
  if (!flags.ok) return flags;
  const { json, names } = flags.value;
  const files = await readFiles(names, streams);
  if (!files.ok) return files;
  const comparisons = parseComparisons(files.value);
  if (!comparisons.ok) return comparisons;
  return success({ json, comparisons: comparisons.value });
}

function parseFlags(
  args: readonly string[],
): Result<{ readonly json: boolean; readonly names: readonly string[] }> {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length > 0) return success({ json: values.json, names: positionals });
    return failure({ message: 'No accounts.', advice: 'See synoptic align --help.' });
  } catch (error) {
    return failure({ message: firstSentenceOf(error), advice: 'See synoptic align --help.' });
  }
}

async function readFiles(
  names: readonly string[],
  streams: Streams,
): Promise<Result<readonly InputFile[]>> {
  if (names.filter((name) => name === '-').length > 1) {
    return failure({ message: 'Standard input can be one of the accounts only.' });
  }
  const files: InputFile[] = [];
  for (const name of names) {
    const text = await readText(name, streams);
    if (!text.ok) return text;
    files.push({ name: name === '-' ? 'Standard input' : name, text: text.value });
  }
  return success(files);
}

type Progress = (share: number) => void;

function printJson({ several, comparisons }: Comparisons, onProgress: Progress): string {
  const answers = collateAll(comparisons, onProgress).map(
    ({ comparison, collation }) => [comparison.id, plainCollation(comparison, collation)] as const,
  );
  return `${JSON.stringify(several ? { cases: Object.fromEntries(answers) } : answers[0]?.[1])}\n`;
}

function printText({ comparisons }: Comparisons, onProgress: Progress): string {
  return collateAll(comparisons, onProgress)
    .map(({ comparison, collation }) => describeCollation(comparison, collation))
    .join('\n');
}

function collateAll(comparisons: readonly Comparison[], onProgress: Progress) {
  return comparisons.map((comparison, done) => ({
    comparison,
    collation: collate(comparison.accounts, {
      onProgress: (share) => onProgress((done + share) / comparisons.length),
    }),
  }));
}

function plainCollation({ accounts }: Comparison, collation: Collation) {
  const { transpositions, omissions, moments } = collation;
  const quotes = accounts.flatMap((left, index) =>
    accounts.slice(index + 1).flatMap((right) => findSharedQuotations(left, right)),
  );
  return {
    alignments: collation.links.map(plainLink),
    transpositions,
    omissions,
    moments,
    quotes: quotes.map(({ left, right, text }) => ({ a: left, b: right, text })),
  };
}

function plainLink({ left, right, score, grade, reasons }: Link) {
  return { a: left, b: right, score: Number(score.toFixed(4)), grade, reasons };
}

async function complain(problem: Problem, { errors }: Streams): Promise<number> {
  const sentences = [problem.message, problem.advice ?? ''].join(' ').trim();
  await write(errors, `synoptic align: ${sentences}\n`);
  return 2;
}

/** What Node says of options it does not know, without the advice that follows. */
function firstSentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return `${message.split('. ')[0]?.replace(/\.$/, '')}.`;
}
