import type { MarkDraft } from './BlockWriter';

/** Elements that have no words for a reader. */
export const silentElements: ReadonlySet<string> = new Set([
  ...['head', 'title', 'style', 'template', 'noscript', 'link', 'meta', 'datalist', 'rp', 'map'],
  ...['annotation', 'annotation-xml', 'source', 'track', 'param', 'colgroup', 'wbr'],
]);

/** Elements before and after which a paragraph ends. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'body', 'caption', 'center', 'dd', 'details', 'dialog'],
  ...['div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header'],
  ...['hgroup', 'hr', 'html', 'legend', 'li', 'main', 'nav', 'p', 'pre', 'search', 'section'],
  ...['summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'xmp', 'listing'],
]);

const marks: Readonly<Record<string, MarkDraft>> = {
  em: { kind: 'emphasis' },
  i: { kind: 'emphasis' },
  cite: { kind: 'emphasis' },
  dfn: { kind: 'emphasis' },
  var: { kind: 'emphasis' },
  strong: { kind: 'strong' },
  b: { kind: 'strong' },
  u: { kind: 'underlined' },
  ins: { kind: 'underlined' },
  s: { kind: 'struck' },
  strike: { kind: 'struck' },
  del: { kind: 'struck' },
  sup: { kind: 'superscript' },
  sub: { kind: 'subscript' },
};

/** What an element says of its words by its name, or by the one style that a text cannot do without. */
export function markOf(element: Element): MarkDraft | undefined {
  const { localName } = element;
  if (Object.hasOwn(marks, localName)) return marks[localName];
  const style = element.getAttribute('style') ?? '';
  const isSmallCaps = /font-variant[^;]*small-caps/i.test(style);
  return isSmallCaps || element.getAttribute('data-rend') === 'small capitals'
    ? { kind: 'small capitals' }
    : undefined;
}

/** 1 to 6 for a heading, by its name or its role. */
export function headingLevel(element: Element): number | undefined {
  const named = /^h([1-6])$/.exec(element.localName)?.[1];
  if (named !== undefined) return Number(named);
  if (element.getAttribute('role') !== 'heading') return undefined;
  const level = Number(element.getAttribute('aria-level') ?? 2);
  return Number.isInteger(level) ? Math.min(Math.max(level, 1), 6) : 2;
}

/** Whether the page itself keeps the element from its readers. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(
    element.getAttribute('style') ?? '',
  );
}
