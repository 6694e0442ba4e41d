import type MarkdownIt from 'markdown-it';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** Emphasis within emphasis beyond this is a rule of signs, or meant to break a program. */
const DEEPEST = 16;

const emphasis = /^(?:em|strong|s)_(open|close)$/;

/** Takes out emphasis that is nested deeper than anybody writes: its words stay. */
export function flattenEmphasis(tokens: readonly Token[]): void {
  for (const token of tokens) {
    if (token.children === null) continue;
    let depth = 0;
    token.children = token.children.filter(({ type }) => {
      const [, side] = emphasis.exec(type) ?? [];
      if (side === undefined) return true;
      if (side === 'open') depth += 1;
      const isKept = depth <= DEEPEST;
      if (side === 'close') depth -= 1;
      return isKept;
    });
  }
}
