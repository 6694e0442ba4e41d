import process from 'node:process';
import { collate } from '../domain/collation/collate';
import type { Link } from '../domain/collation/collation';
import { labelsOf } from './alignment/compareCase';
import { reliabilityOf, type Said } from './alignment/fitCalibration';
import {
  accountsOf,
  type LabelledCase,
  type LabelledSet,
  readLabelledSets,
} from './alignment/labelledSets';
import { countQuotations, type QuotationCounts } from './alignment/quotationRecall';
import { scoreLinks } from './alignment/scoreLinks';

/** Link F1 in per cent of the best of the three simple methods that came with the sets, on each of them. */
const baselines: Readonly<Record<string, number>> = {
  'dev-aesop': 62.2,
  'dev-aesop-book': 46.7,
  'dev-kings': 88.2,
  'dev-edits': 97.6,
};

/** `npm run eval`: scores the collation of the labelled sets, if they lie beside the project. */
async function evaluate(): Promise<void> {
  const sets = await readLabelledSets();
  if (sets === undefined) {
    process.stderr.write('No labelled sets lie beside the project. Nothing was scored.\n');
    process.exitCode = 2;
    return;
  }
  const rows = ['set                 P      R     F1   baseline  crossings  omissions  seconds'];
  const said: Said[] = [];
  const f1: number[] = [];
  for (const { name, cases } of sets) {
    const started = performance.now();
    const collated = cases.map((one) => [one, collate(accountsOf(one)).links] as const);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const { link, order, omission } = await scoreLinks(
      collated.map(([labels, links]) => [labels, { alignments: links.map(plainLink) }]),
    );
    said.push(...saidOf(collated));
    f1.push(link.f1);
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
  rows.push(`mean F1 ${percent(f1.reduce((sum, one) => sum + one, 0) / f1.length)}`);
  rows.push('', ...reliabilityRows(said), '', ...quotationRows(sets));
  process.stdout.write(`${rows.join('\n')}\n`);
}

function plainLink({ left, right, score }: Link) {
  return { a: left, b: right, score };
}

/** What the links of a set were said to be, and were; those of each set count alike. Left out are those that the labels leave open. */
function saidOf(collated: readonly (readonly [LabelledCase, readonly Link[]])[]): Said[] {
  const all = collated.flatMap(([one, links]) => {
    const labels = labelsOf(one);
    return links.flatMap(({ left, right, score }) => {
      const pairs = left.flatMap((here) => right.map((there) => labels.get(`${here} ${there}`)));
      if (pairs.every((label) => label === 'partial')) return [];
      return [{ probability: score, isLink: pairs.includes('sure') }];
    });
  });
  return all.map((one) => ({ ...one, count: 1 / all.length }));
}

function reliabilityRows(said: readonly Said[]): string[] {
  const steps = reliabilityOf(said);
  const row = (name: string, at: 0 | 1) =>
    `${name.padEnd(16)} ${steps.map((step) => step[at].toFixed(2)).join('  ')}`;
  return [row('likelihood said', 0), row('share true', 1)];
}

function quotationRows(sets: readonly LabelledSet[]): string[] {
  return [
    'quotations shared   found  of  reported',
    ...sets.map(({ name, cases }) => {
      const counts = cases.map(countIn).reduce(together);
      return [
        name.padEnd(19),
        ...[counts.found, counts.shared, counts.reported].map((count, at) =>
          `${count}`.padStart([5, 3, 9][at] ?? 0),
        ),
      ].join(' ');
    }),
  ];
}

function countIn(one: LabelledCase): QuotationCounts {
  const accounts = accountsOf(one);
  return accounts
    .flatMap((left, index) =>
      accounts.slice(index + 1).map((right) => countQuotations(left, right)),
    )
    .reduce(together);
}

function together(one: QuotationCounts, other: QuotationCounts): QuotationCounts {
  return {
    shared: one.shared + other.shared,
    found: one.found + other.found,
    reported: one.reported + other.reported,
  };
}

function percent(share: number | null): string {
  return (share === null ? '-' : (100 * share).toFixed(1)).padStart(6);
}

evaluate();
