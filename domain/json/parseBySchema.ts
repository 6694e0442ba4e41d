import { type JSONPath, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import { failure, type Problem, type Result, success } from '../result';
import { lineAt, lineOfOffset } from './lineAt';

type Issue = z.core.$ZodIssue;

/**
 * The value of a JSON text that has the form of the schema, or the first mistake with its line.
 * @param file how the reader knows the text; it is named in the problem
 */
export function parseBySchema<Value>(
  schema: z.ZodType<Value>,
  text: string,
  file: string,
): Result<Value> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failure(syntaxProblem(text, file));
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return success(parsed.data);
  return failure(formProblem(text, file, parsed.error.issues));
}

/** `JSON.parse` tells no line, and in each engine something else; the tolerant parser tells the offset. */
function syntaxProblem(text: string, file: string): Problem {
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  const reason = first === undefined ? '' : ` (${inWords(printParseErrorCode(first.error))})`;
  return mistake(file, lineOfOffset(text, first?.offset ?? 0), `is not valid JSON${reason}`);
}

/** "CommaExpected" → "comma expected" */
function inWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function formProblem(text: string, file: string, issues: readonly Issue[]): Problem {
  const { path, message } = firstIssue(issues, []);
  return mistake(
    file,
    lineAt(text, path),
    `is not as it should be at ${pathInWords(path)}: ${message}`,
  );
}

/** A union says only that no form fits; the form with the fewest mistakes is the one that was meant. */
function firstIssue(
  issues: readonly Issue[],
  outer: JSONPath,
): { path: JSONPath; message: string } {
  const [issue] = issues;
  if (issue === undefined) return { path: outer, message: 'not valid' };
  const path = [...outer, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code === 'unrecognized_keys') path.push(...issue.keys.slice(0, 1));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0)
    return { path, message: issue.message };
  const [meant = []] = [...issue.errors].sort((left, right) => left.length - right.length);
  return firstIssue(meant, path);
}

/** ["accounts", 1, "standing"] → "accounts[1].standing" */
function pathInWords(path: JSONPath): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`));
  return steps.join('').replace(/^\./, '') || 'its beginning';
}

function mistake(file: string, line: number, what: string): Problem {
  return {
    message: `${file} ${what}.`,
    advice: `Mend line ${line} of the file and start Synoptic again.`,
    file,
    line,
  };
}
