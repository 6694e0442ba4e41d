import type { KeyboardEvent, MouseEvent, PointerEvent, ReactNode } from 'react';
import { usePreviews } from '../preview/PreviewContext';
import type { Lead } from './target';

type Props = {
  readonly lead: Lead;
  readonly words: string;
  /** Only where they begin are they a stop for the keyboard: a note may cut them in two. */
  readonly isStart: boolean;
  readonly children: ReactNode;
};

/** A mark that nothing but its height tells from a figure of the text. */
const bareMark = /^(?:\d{1,4}|[*†‡§a-z])$/u;

/** Words that lead elsewhere: a click or Enter shows where, a pointer that rests on them shows it in passing. */
export function LeadingWords({ lead, words, isStart, children }: Props) {
  const previews = usePreviews();
  const { target, thing, isOpen } = lead;
  const props = {
    className: `leading leading-${target.kind}`,
    'data-inferred': isOpen ? '' : undefined,
    'data-thing': isStart ? (thing ?? undefined) : undefined,
    tabIndex: isStart ? 0 : -1,
    'aria-label': sayLead(lead, words),
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => previews.choose(lead, currentTarget),
    onKeyDown: ({ key, currentTarget }: KeyboardEvent<HTMLElement>) =>
      key === 'Enter' && previews.choose(lead, currentTarget),
    onPointerEnter: ({ currentTarget }: PointerEvent<HTMLElement>) =>
      previews.restOn(lead, currentTarget),
    onPointerLeave: previews.leave,
  };
  const isNote = target.kind === 'footnote';
  return isNote ? (
    <span role="doc-noteref" {...props} data-raised={bareMark.test(words) ? '' : undefined}>
      {children}
    </span>
  ) : (
    <span role="link" {...props}>
      {children}
    </span>
  );
}

function sayLead({ target, isOpen }: Lead, words: string): string {
  const name = target.kind === 'footnote' ? `Note ${target.label}` : words;
  return isOpen ? `${name}, inferred` : name;
}
