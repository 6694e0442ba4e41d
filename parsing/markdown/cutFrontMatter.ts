import { parseDate } from '../html/parseDate';

/** What a text says of itself before it begins. */
type FrontMatter = {
  readonly title: string;
  readonly authors: string[];
  readonly date: string;
  readonly language: string;
};

/**
 * The lines between two lines of dashes at the top of a text, of which only "key: value" is understood, and the text after
 * them. A text that begins otherwise says nothing of itself.
 */
export function cutFrontMatter(text: string): { said: FrontMatter; body: string } {
  const found = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  const lines = found?.[1]?.split('\n') ?? [];
  const value = (key: string) => valueIn(lines, key);
  const said = {
    title: value('title'),
    authors: value('authors?')
      .replace(/^\[|\]$/g, '')
      .split(/\s*,\s*/)
      .map(unquoted)
      .filter((name) => name !== ''),
    date: parseDate(value('date')),
    language: value('lang(?:uage)?'),
  };
  return { said, body: text.slice(found?.[0].length ?? 0) };
}

function valueIn(lines: readonly string[], key: string): string {
  const pattern = new RegExp(`^${key}\\s*:\\s*(.+)$`, 'i');
  for (const line of lines) {
    const value = pattern.exec(line)?.[1];
    if (value !== undefined) return unquoted(value.trim());
  }
  return '';
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2');
}
