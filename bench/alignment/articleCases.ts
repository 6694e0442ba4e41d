import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cutSentences } from '../../domain/text/sentences';
import { spanText } from '../../domain/text/span';
import labels from './articleLabels.json' with { type: 'json' };
import type { LabelledCase, LabelledSet } from './labelledSets';

/** Sentences of an article, by the number each has there, from 1. */
type Articles = ReadonlyMap<string, readonly string[]>;

/**
 * Cases out of three articles on the enlargement of NATO, labelled for this project before any collation of them was seen, by one
 * labeller: accounts of eight episodes, and whole articles against each other. Only the labels are here.
 */
export async function readArticleCases(folder: string): Promise<readonly LabelledSet[]> {
  const articles: Articles = new Map(
    await Promise.all(
      labels.articles.map(async ({ name, file, sentences }) => {
        const cut = sentencesOf(await readFile(join(folder, file), 'utf8'));
        if (cut.length === sentences) return [name, cut] as const;
        throw new Error(`${file} has ${cut.length} sentences; ${sentences} were labelled`);
      }),
    ),
  );
  return [
    { name: 'own-episodes', cases: labels.episodes.map((one) => caseOf(one, articles)) },
    { name: 'own-articles', cases: labels.wholeArticles.map((one) => caseOf(one, articles)) },
  ];
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\n+/)
    .flatMap((paragraph) => cutSentences(paragraph).map((span) => spanText(paragraph, span)));
}

type Extract = { readonly article: string; readonly from: number; readonly to: number };

function caseOf(
  { id, accounts }: { readonly id: string; readonly accounts: readonly Extract[] },
  articles: Articles,
): LabelledCase {
  const witnesses = accounts.map(({ article, from, to }, index) => ({
    id: `${index + 1}`,
    segments: (articles.get(article) ?? []).slice(from - 1, to).map((text, place) => ({
      id: `${index + 1}:${from + place}`,
      text,
    })),
  }));
  const alignments = accounts.flatMap((left, one) =>
    accounts.flatMap((right, other) => linksBetween([left, one + 1], [right, other + 1])),
  );
  return { id, witnesses, alignments };
}

type Numbered = readonly [extract: Extract, number: number];

function linksBetween([left, one]: Numbered, [right, other]: Numbered) {
  if (one === other) return [];
  const between = labels.links.filter(
    (links) => links.left === left.article && links.right === right.article,
  );
  return between.flatMap(({ sure, partial }) =>
    [...parsed(sure, 'sure'), ...parsed(partial, 'partial')].flatMap((link) => {
      const a = within(left, link.left).map((place) => `${one}:${place}`);
      const b = within(right, link.right).map((place) => `${other}:${place}`);
      return a.length > 0 && b.length > 0 ? [{ a, b, kind: link.kind }] : [];
    }),
  );
}

function within({ from, to }: Extract, places: readonly number[]): number[] {
  return places.filter((place) => from <= place && place <= to);
}

/** Reads "13=197,200 14=204": sentences of the one that tell the same as sentences of the other. */
function parsed(links: string, kind: string) {
  return links.split(' ').map((link) => {
    const [left = [], right = []] = link.split('=').map((side) => side.split(',').map(Number));
    return { left, right, kind };
  });
}
