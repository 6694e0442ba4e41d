import { z } from 'zod';
import type { CollatedAccount } from '../domain/collation/collation';
import { failure, type Result, success } from '../domain/result';
import { cutSentences } from '../domain/text/sentences';
import { spanText } from '../domain/text/span';

/** Accounts to be compared with each other. */
export type Comparison = { readonly id: string; readonly accounts: readonly CollatedAccount[] };

/** What was asked for: one comparison, or several at once, which are answered by id. */
export type Comparisons = {
  readonly several: boolean;
  readonly comparisons: readonly Comparison[];
};

/** A file as read: the name it was given by, and its text. */
export type InputFile = { readonly name: string; readonly text: string };

const witness = z.object({
  id: z.string().optional(),
  segments: z.array(z.object({ id: z.string(), text: z.string() })),
});
const set = z.object({ id: z.string().optional(), witnesses: z.array(witness).min(2) });
const batch = z.object({ cases: z.array(set.required({ id: true })) });
const input = z.union([batch, set, witness]);

/**
 * Reads the files of `synoptic align`: one batch, one set of witnesses, or an account a file, JSON or plain text.
 * Passage ids are as given; in a plain text "<file>:<passage>", both counted from 1.
 */
export function parseComparisons(files: readonly InputFile[]): Result<Comparisons> {
  const [only] = files;
  if (only && files.length === 1) return parseOnly(only);
  const accounts: CollatedAccount[] = [];
  for (const [index, file] of files.entries()) {
    const parsed = parseAccount(file, index + 1);
    if (!parsed.ok) return parsed;
    accounts.push(parsed.value);
  }
  return checked({ several: false, comparisons: [{ id: '', accounts }] });
}

function parseOnly(file: InputFile): Result<Comparisons> {
  const parsed = parseJson(file);
  if (!parsed.ok) return parsed;
  const value = parsed.value;
  if (value === undefined || 'segments' in value) {
    return failure({
      message: `${file.name} holds one account.`,
      advice: 'Name two or more accounts, or one JSON file with "witnesses" or "cases".',
    });
  }
  const sets = 'cases' in value ? value.cases : [value];
  const comparisons = sets.map(({ id, witnesses }) => ({
    id: id ?? '',
    accounts: witnesses.map((one, index) => accountOf(one, index + 1)),
  }));
  return checked({ several: 'cases' in value, comparisons });
}

function parseAccount(file: InputFile, number: number): Result<CollatedAccount> {
  const parsed = parseJson(file);
  if (!parsed.ok) return parsed;
  if (parsed.value === undefined) return success(plainAccount(file.text, number));
  if ('segments' in parsed.value) return success(accountOf(parsed.value, number));
  return failure({
    message: `${file.name} holds several accounts.`,
    advice: 'Give it alone, or give one account a file.',
  });
}

/** Undefined for a plain text. */
function parseJson({ name, text }: InputFile): Result<z.infer<typeof input> | undefined> {
  if (!/^\s*\{/.test(text)) return success(undefined);
  try {
    const parsed = input.safeParse(JSON.parse(text));
    if (parsed.success) return success(parsed.data);
    return failure({
      message: `${name} is JSON, but neither an account nor a set nor a batch.`,
      advice: 'See synoptic align --help for the form.',
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure({ message: `${name} is not valid JSON: ${reason}` });
  }
}

function accountOf({ id, segments }: z.infer<typeof witness>, number: number): CollatedAccount {
  return { id: id ?? `${number}`, passages: segments.map(({ id, text }) => ({ id, text })) };
}

/** A passage a line; where there is but one line, a passage a sentence. */
function plainAccount(text: string, number: number): CollatedAccount {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const texts =
    lines.length === 1 ? cutSentences(text).map((sentence) => spanText(text, sentence)) : lines;
  const passages = texts.map((one, index) => ({ id: `${number}:${index + 1}`, text: one }));
  return { id: `${number}`, passages };
}

function checked(comparisons: Comparisons): Result<Comparisons> {
  const setTwice = firstTwice(comparisons.comparisons.map(({ id }) => id));
  if (setTwice !== undefined) {
    return failure({
      message: `Two sets have the id "${setTwice}".`,
      advice: 'A batch is answered by id: give each set its own.',
    });
  }
  for (const { id, accounts } of comparisons.comparisons) {
    const ids = accounts.flatMap((account) => account.passages.map((passage) => passage.id));
    const twice = firstTwice(ids) ?? firstTwice(accounts.map((account) => account.id));
    if (twice === undefined) continue;
    const where = id === '' ? '' : ` in ${id}`;
    return failure({
      message: `The id "${twice}" stands twice${where}.`,
      advice: 'Ids must be unique.',
    });
  }
  return success(comparisons);
}

function firstTwice(ids: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size);
}
