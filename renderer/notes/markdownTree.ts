import MarkdownIt, { type Token } from 'markdown-it';

/** A piece of Markdown with the pieces inside it. */
export type MarkdownNode = {
  /** markdown-it's name of the piece, without `_open`: `paragraph`, `strong`, `text`. */
  readonly type: string;
  readonly token: Token;
  readonly children: readonly MarkdownNode[];
};

/** CommonMark without raw HTML and without pictures: what looks like HTML is text. */
const markdown = new MarkdownIt('commonmark', { html: false }).disable('image');

/** The pieces of a note. Law: every letter of it is in the content of some piece or is a mark of the language. */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return nest(markdown.parse(text, {}));
}

/** markdown-it gives a flat row with opening and closing tokens; this folds it. */
function nest(tokens: readonly Token[]): readonly MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const children = token.children === null ? [] : [...nest(token.children)];
    open.at(-1)?.push({ type: token.type.replace(/_open$/, ''), token, children });
    if (token.nesting === 1) open.push(children);
  }
  return root;
}
