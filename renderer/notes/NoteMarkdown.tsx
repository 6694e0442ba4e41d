import { Fragment, type ReactNode, useMemo } from 'react';
import { type MarkdownNode, parseMarkdown } from './markdownTree';

/** A note stands under a heading of the third level, so its own headings begin at the fourth. */
const headings = ['h4', 'h5', 'h6'] as const;

/** What a reader wrote, drawn as they meant it: React elements from Markdown, never HTML. */
export function NoteMarkdown({ text }: { readonly text: string }) {
  const nodes = useMemo(() => parseMarkdown(text), [text]);
  return <div className="note-markdown">{drawAll(nodes)}</div>;
}

function drawAll(nodes: readonly MarkdownNode[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity than their place
  return nodes.map((node, i) => <Fragment key={i}>{draw(node)}</Fragment>);
}

function draw({ type, token, children }: MarkdownNode): ReactNode {
  switch (type) {
    case 'inline':
      return drawAll(children);
    case 'paragraph':
      return token.hidden ? drawAll(children) : <p>{drawAll(children)}</p>;
    case 'heading': {
      const Heading = headings[Number(token.tag.slice(1)) - 1] ?? 'h6';
      return <Heading>{drawAll(children)}</Heading>;
    }
    case 'bullet_list':
      return <ul>{drawAll(children)}</ul>;
    case 'ordered_list':
      return <ol start={Number(token.attrGet('start') ?? 1)}>{drawAll(children)}</ol>;
    case 'list_item':
      return <li>{drawAll(children)}</li>;
    case 'blockquote':
      return <blockquote>{drawAll(children)}</blockquote>;
    case 'em':
      return <em>{drawAll(children)}</em>;
    case 'strong':
      return <strong>{drawAll(children)}</strong>;
    case 'link':
      return <LinkText address={String(token.attrGet('href') ?? '')}>{children}</LinkText>;
    case 'code_inline':
      return <code>{token.content}</code>;
    case 'code_block':
    case 'fence':
      return (
        <pre>
          <code>{token.content}</code>
        </pre>
      );
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return <br />;
    case 'hr':
      return <hr />;
    default:
      return token.content;
  }
}

type LinkProps = { readonly address: string; readonly children: readonly MarkdownNode[] };

/** Nothing in a note leads out of the window: a link is its words with the address beside them. */
function LinkText({ address, children }: LinkProps) {
  const [only] = children;
  const isAddressItself = children.length === 1 && only?.token.content === address;
  return (
    <>
      {drawAll(children)}
      {!isAddressItself && <span className="note-address"> ({address})</span>}
    </>
  );
}
