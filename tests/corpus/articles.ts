import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, type worksRead } from './corpus';

type WorkRead = (typeof worksRead)[number];

/** Words in the heading of each article by which its file is known. */
const headings: Record<WorkRead, string> = {
  'goldgeier-2016': 'Promises Made, Promises Broken?',
  'savranskaya-blanton-2018': 'NATO Expansion: What Yeltsin Heard',
  'braithwaite-2016': 'NATO enlargement: Assurances and misunderstandings',
};

/** Enough of a file to hold its heading, and too little to hold a footnote that names another article. */
const headingLength = 200;

const folder = join(repository, '../shared/sources');

export const articlesArePresent = existsSync(folder);

/** The full text of each work, as it was read; it is no part of the repository. */
export function readArticles(): ReadonlyMap<string, string> {
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return new Map(
    Object.entries(headings).map(([work, heading]) => [work, textHeaded(texts, heading)]),
  );
}

function textHeaded(texts: readonly string[], heading: string): string {
  const found = texts.find((text) => text.slice(0, headingLength).includes(heading));
  if (found === undefined) throw new Error(`No article in ${folder} is headed “${heading}”.`);
  return found;
}
