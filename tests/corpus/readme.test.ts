import { describe, expect, it } from 'vitest';
import type { TellingPassage } from '../../domain/library/source';
import { readEpisodes, readSources, readText, tellingPassages } from './corpus';

const readme = readText('README.md');
/** The rows of both tables, without the padding that lines their columns up. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.replace(/ +/g, ' '));
const sources = readSources();
const episodes = readEpisodes();

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

describe('corpus/README.md', () => {
  it('counts the passages and lacunae of every source', () => {
    const expected = sources.map((source) => {
      const telling = tellingPassages(source).length;
      const lacunae = source.passages.length - telling;
      return `| \`${source.id}\` | ${source.siglum} | ${source.kind} | ${source.date} | ${telling} | ${lacunae} |`;
    });
    expect(rows.slice(0, sources.length)).toEqual(expected);
  });

  it('counts the accounts and passages of every episode', () => {
    const expected = episodes.map(({ id, title, accounts }) => {
      const passages = sum(accounts.map((account) => account.passages.length));
      return `| \`${id}\` | ${title} | ${accounts.length} | ${passages} |`;
    });
    expect(rows.slice(sources.length)).toEqual(expected);
  });

  it('gives true totals', () => {
    const telling = sources.flatMap(tellingPassages);
    const ofManner = (manner: TellingPassage['manner']) =>
      telling.filter((passage) => passage.manner === manner).length;
    const accounts = sum(episodes.map((episode) => episode.accounts.length));
    const lacunae = sum(sources.map(({ passages }) => passages.length)) - telling.length;
    expect(readme.replace(/\s+/g, ' ')).toContain(
      `${sources.length} sources, ${episodes.length} episodes, ${accounts} accounts. ` +
        `The sources hold ${telling.length} passages (${ofManner('quoted')} quoted, ` +
        `${ofManner('reported')} reported, ${ofManner('described')} described) and ${lacunae} lacunae.`,
    );
  });

  it('shows a passage as the library has it', () => {
    const example = /```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? 'null';
    expect(sources.flatMap(tellingPassages)).toContainEqual(JSON.parse(example));
  });
});
