import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { CollatedAccount } from '../../domain/collation/collation';
import { readArticleCases } from './articleCases';

const link = z.looseObject({
  a: z.array(z.string()),
  b: z.array(z.string()),
  kind: z.string().optional(),
});

const labelledCase = z.looseObject({
  id: z.string(),
  witnesses: z.array(
    z.looseObject({
      id: z.string(),
      segments: z.array(z.looseObject({ id: z.string(), text: z.string() })),
    }),
  ),
  alignments: z.array(link),
});

/** Accounts with the links that people found between them; a `partial` one counts neither for nor against. */
export type LabelledCase = z.infer<typeof labelledCase>;

/** Cases of one kind of text, judged and weighed together. */
export type LabelledSet = { readonly name: string; readonly cases: readonly LabelledCase[] };

const caseFile = z.union([
  z.looseObject({ cases: z.array(labelledCase) }).transform(({ cases }) => cases),
  labelledCase.transform((one) => [one]),
]);
const setsFile = z.object({ held: z.record(z.string(), z.array(z.string())) });

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Where the development sets lie, beside the project and no part of it. */
export const labelledFolder = join(shared, 'eval-dev');

/** The development sets, and those labelled for this project; undefined where they do not lie beside it. */
export async function readLabelledSets(): Promise<readonly LabelledSet[] | undefined> {
  if (!existsSync(labelledFolder)) return undefined;
  const { held } = setsFile.parse(await readJson('sets.json'));
  const given = Object.entries(held).map(async ([name, files]) => {
    const cases = await Promise.all(
      files.map(async (file) => caseFile.parse(await readJson(file))),
    );
    return { name, cases: cases.flat() };
  });
  return [...(await Promise.all(given)), ...(await readArticleCases(join(shared, 'sources')))];
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(labelledFolder, name), 'utf8'));
}

/** The accounts of a case, as they are collated. */
export function accountsOf({ witnesses }: LabelledCase): readonly CollatedAccount[] {
  return witnesses.map(({ id, segments }) => ({
    id,
    passages: segments.map((segment) => ({ id: segment.id, text: segment.text })),
  }));
}
