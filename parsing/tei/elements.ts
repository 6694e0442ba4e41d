import type { MarkDraft } from '../html/BlockWriter';

/** Elements that hold blocks: what stands directly in them is a block, whatever it is called. */
export const containers: ReadonlySet<string> = new Set([
  ...['TEI', 'TEI.2', 'teiCorpus', 'text', 'group', 'floatingText', 'front', 'body', 'back'],
  ...['div', 'div1', 'div2', 'div3', 'div4', 'div5', 'div6', 'div7', 'attachment', 'titlePage'],
  ...[
    'docTitle',
    'docImprint',
    'opener',
    'closer',
    'postscript',
    'lg',
    'sp',
    'epigraph',
    'argument',
    'listBibl',
  ],
  ...['address', 'castList', 'listPerson', 'listPlace', 'listOrg', 'listEvent'],
]);

/** Divisions, which have headings a level below those of the division around them. */
export const divisions = /^(?:div[1-7]?|attachment)$/;

/** Elements whose words are those of a paragraph wherever they stand. */
export const paragraphs: ReadonlySet<string> = new Set([
  'p',
  'ab',
  'l',
  'dateline',
  'signed',
  'salute',
]);

/** Elements without words of the text: what a program or a printer put there. */
export const silent: ReadonlySet<string> = new Set([
  ...['teiHeader', 'fw', 'index', 'anchor', 'facsimile', 'standOff', 'sourceDoc', 'interp'],
  ...['interpGrp', 'spanGrp', 'cb', 'gb', 'space', 'media', 'binaryObject', 'script', 'style'],
]);

/** Of two forms of the same words we read that of the document. */
export const editorial: ReadonlySet<string> = new Set(['corr', 'reg', 'expan']);

const named: Readonly<Record<string, MarkDraft>> = {
  emph: { kind: 'emphasis' },
  foreign: { kind: 'emphasis' },
  title: { kind: 'emphasis' },
  del: { kind: 'struck' },
  add: { kind: 'underlined' },
};

const rendered: readonly (readonly [RegExp, MarkDraft])[] = [
  [/\bital/i, { kind: 'emphasis' }],
  [/\b(?:bold|strong)/i, { kind: 'strong' }],
  [/small-?caps|\bsc\b/i, { kind: 'small capitals' }],
  [/\bsup/i, { kind: 'superscript' }],
  [/\bsub(?:script)?\b/i, { kind: 'subscript' }],
  [/\bunderl/i, { kind: 'underlined' }],
  [/\bstrike/i, { kind: 'struck' }],
];

/** What an element says of its words, by its name or by how the edition prints them. */
export function marksOf(element: Element): readonly MarkDraft[] {
  const { localName } = element;
  const print = `${element.getAttribute('rend') ?? ''} ${element.getAttribute('rendition') ?? ''}`;
  const marks = rendered.flatMap(([pattern, mark]) => (pattern.test(print) ? [mark] : []));
  if (marks.length > 0 || !Object.hasOwn(named, localName)) return marks;
  const mark = named[localName];
  return mark === undefined ? [] : [mark];
}
