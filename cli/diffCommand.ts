import { parseArgs } from 'node:util';
import { diffWords, type Ignorable } from '../domain/difference/diffWords';
import { readableStretches } from '../domain/difference/readableStretches';
import type { Difference, Move, Stretch } from '../domain/difference/stretch';
import { failure, type Problem, type Result, success } from '../domain/result';
import type { Span } from '../domain/text/span';
import { drawDifference } from './drawDifference';
import { readText } from './readText';
import { showTime } from './showTime';
import { type Streams, write } from './streams';
import { takesColour } from './takesColour';

const usage = `Usage: synoptic diff LEFT RIGHT [options]

Compares two texts word by word. LEFT and RIGHT are files in UTF-8; - is standard input.

  --ignore LIST   what does not count as a difference, with commas between:
                  case, punctuation, white-space, accents, spelling
  --moves         find blocks that stand at another place
  --json          print the stretches as JSON, spans [start, end) in UTF-16 units,
                  with as few words on one side only as can be
  --readable      with --json too, join what is torn by a word or two
  --help          print this

Without --json the text is printed with [-what only LEFT has-] and {+what only RIGHT has+}.
Exit status: 0 if the texts are the same, 1 if they differ, 2 in case of trouble.
`;

const ignorables: ReadonlyMap<string, Ignorable> = new Map([
  ['case', 'case'],
  ['punctuation', 'punctuation'],
  ['white-space', 'white space'],
  ['whitespace', 'white space'],
  ['accents', 'accents'],
  ['spelling', 'spelling'],
]);

type Request = {
  readonly left: string;
  readonly right: string;
  readonly ignore: readonly Ignorable[];
  readonly json: boolean;
  readonly moves: boolean;
  readonly readable: boolean;
};

/** `synoptic diff`: the word difference of two texts. Gives the exit status: 0 same, 1 different, 2 trouble. */
export async function runDiff(args: readonly string[], streams: Streams): Promise<number> {
  if (args.includes('--help')) {
    await write(streams.output, usage);
    return 0;
  }
  const request = parseRequest(args);
  if (!request.ok) return complain(request.problem, streams);
  const texts = await readTexts(request.value, streams);
  if (!texts.ok) return complain(texts.problem, streams);
  const { left, right } = texts.value;
  const difference = differenceOf(left, right, request.value, streams);
  const printed = request.value.json
    ? `${JSON.stringify(plainDifference(difference))}\n`
    : drawDifference(left, right, difference, takesColour(streams.output));
  await write(streams.output, printed);
  return difference.stretches.every(({ side }) => side === 'both') ? 0 : 1;
}

function parseRequest(args: readonly string[]): Result<Request> {
  const parsed = parseFlags(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [left, right, ...rest] = positionals;
  if (left === undefined || right === undefined || rest.length > 0) {
    return failure({ message: 'Two texts are compared.', advice: 'Name two files: LEFT RIGHT.' });
  }
  if (left === '-' && right === '-') {
    return failure({ message: 'Standard input can be one of the texts only.' });
  }
  const ignore = parseIgnored(values.ignore ?? '');
  if (!ignore.ok) return ignore;
  const { json = false, moves = false, readable = !json } = values;
  return success({ left, right, ignore: ignore.value, json, moves, readable });
}

function parseFlags(args: readonly string[]) {
  try {
    const parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ignore: { type: 'string' },
        json: { type: 'boolean' },
        moves: { type: 'boolean' },
        readable: { type: 'boolean' },
      },
    });
    return success(parsed);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failure({ message, advice: 'See synoptic diff --help.' });
  }
}

function parseIgnored(list: string): Result<readonly Ignorable[]> {
  const names = list.split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !ignorables.has(name));
  if (unknown !== undefined) {
    const known = [...ignorables.keys()].join(', ');
    return failure({ message: `Cannot ignore "${unknown}".`, advice: `It can be ${known}.` });
  }
  return success(names.flatMap((name) => ignorables.get(name) ?? []));
}

async function readTexts(
  { left, right }: Request,
  streams: Streams,
): Promise<Result<{ readonly left: string; readonly right: string }>> {
  const [leftText, rightText] = [await readText(left, streams), await readText(right, streams)];
  if (!leftText.ok) return leftText;
  if (!rightText.ok) return rightText;
  return success({ left: leftText.value, right: rightText.value });
}

function differenceOf(
  left: string,
  right: string,
  request: Request,
  { errors }: Streams,
): Difference {
  const time = showTime(errors, 'Comparing');
  const shouldStop = () => {
    time.goOn();
    return false;
  };
  const difference = diffWords(left, right, { ...request, shouldStop });
  time.end();
  if (!request.readable) return difference;
  return {
    ...difference,
    stretches: readableStretches(left, right, difference.stretches),
    moves: difference.moves.map((move) => readableMove(left, right, move)),
  };
}

function readableMove(left: string, right: string, move: Move): Move {
  return { ...move, inner: readableStretches(left, right, move.inner) };
}

function plainDifference({ stretches, moves, complete }: Difference) {
  return { stretches: stretches.map(plainStretch), moves: moves.map(plainMove), complete };
}

function plainMove({ left, right, inner }: Move) {
  return { left: plainSpan(left), right: plainSpan(right), inner: inner.map(plainStretch) };
}

function plainStretch({ side, left, right }: Stretch) {
  return { side, left: plainSpan(left), right: plainSpan(right) };
}

function plainSpan({ start, end }: Span): readonly [number, number] {
  return [start, end];
}

async function complain(problem: Problem, { errors }: Streams): Promise<number> {
  await write(
    errors,
    `synoptic diff: ${[problem.message, problem.advice ?? ''].join(' ').trim()}\n`,
  );
  return 2;
}
