import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { z } from 'zod';
import { collate } from '../domain/collation/collate';
import type { CollatedAccount } from '../domain/collation/collation';

const folder = fileURLToPath(new URL('../../shared/eval-dev/', import.meta.url));

/** Link F1 in per cent of the best of the three simple methods that came with the sets, on each of them. */
const baselines: Readonly<Record<string, number>> = {
  'dev-aesop': 62.2,
  'dev-aesop-book': 46.7,
  'dev-kings': 88.2,
  'dev-edits': 97.6,
};

const labelled = z.looseObject({
  id: z.string(),
  witnesses: z.array(
    z.looseObject({
      id: z.string(),
      segments: z.array(z.looseObject({ id: z.string(), text: z.string() })),
    }),
  ),
});
type Labelled = z.infer<typeof labelled>;

const labelledFile = z.union([
  z.looseObject({ cases: z.array(labelled) }).transform(({ cases }) => cases),
  labelled.transform((one) => [one]),
]);
const setsFile = z.object({ held: z.record(z.string(), z.array(z.string())) });

/** The scorer that came with the sets; what it counts is its own affair. */
type Scorer = {
  emptyCounts(): unknown;
  scoreCase(gold: Labelled, answer: unknown): unknown;
  addCounts(total: unknown, counts: unknown): unknown;
  summarize(total: unknown): unknown;
};

const rate = z.number().nullable();
const summary = z.object({
  link: z.object({ p: rate, r: rate, f1: z.number() }),
  order: z.object({ recall: rate }),
  omission: z.object({ f1: z.number() }),
});

/** `npm run eval`: scores the collation of the labelled sets, if they lie beside the project. */
async function evaluate(): Promise<void> {
  if (!existsSync(folder)) {
    process.stderr.write(`No labelled sets: ${folder} is not there. Nothing was scored.\n`);
    process.exitCode = 2;
    return;
  }
  const scorer: Scorer = await import(pathToFileURL(join(folder, 'score.mjs')).href);
  const { held } = setsFile.parse(await readJson('sets.json'));
  const rows = ['set                 P      R     F1   baseline  crossings  omissions  seconds'];
  for (const [name, files] of Object.entries(held)) {
    const started = performance.now();
    const scores = await scoreSet(files, scorer);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { link, order, omission } = summary.parse(scores);
    rows.push(
      [
        name.padEnd(16),
        ...[link.p, link.r, link.f1].map(percent),
        (baselines[name]?.toFixed(1) ?? '-').padStart(9),
        percent(order.recall).padStart(10),
        percent(omission.f1).padStart(10),
        seconds.padStart(8),
      ].join(' '),
    );
  }
  process.stdout.write(`${rows.join('\n')}\n`);
}

async function scoreSet(files: readonly string[], scorer: Scorer): Promise<unknown> {
  const total = scorer.emptyCounts();
  for (const file of files) {
    for (const gold of labelledFile.parse(await readJson(file))) {
      scorer.addCounts(total, scorer.scoreCase(gold, answer(gold)));
    }
  }
  return scorer.summarize(total);
}

function answer({ witnesses }: Labelled) {
  const accounts = witnesses.map(
    ({ id, segments }): CollatedAccount => ({
      id,
      passages: segments.map((segment) => ({ id: segment.id, text: segment.text })),
    }),
  );
  const { links } = collate(accounts);
  return { alignments: links.map(({ left, right, score }) => ({ a: left, b: right, score })) };
}

async function readJson(name: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, name), 'utf8'));
}

function percent(share: number | null): string {
  return (share === null ? '-' : (100 * share).toFixed(1)).padStart(6);
}

evaluate();
