import type { Mark } from '../../domain/blocks/block';
import type { BlockDraft } from '../numberBlocks';
import { cutLong } from '../text/cutLong';
import { GatheredText, type TextPlace } from './GatheredText';

/** What the next words become, unless they stand in a table. */
export type Shape =
  | { readonly kind: 'paragraph' | 'quotation' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'list item'; readonly depth: number; readonly sign: string }
  | { readonly kind: 'footnote'; readonly label: string };

type DistributiveOmit<Kind, Key extends PropertyKey> = Kind extends unknown
  ? Omit<Kind, Key>
  : never;

/** A mark whose place in the text is not known yet. */
export type MarkDraft = DistributiveOmit<Mark, 'start' | 'end'>;

type OpenMark = { readonly mark: MarkDraft; start: TextPlace };

/**
 * Writes blocks one after the other. Words gather until the block ends; marks that are open then go on in the next.
 * Law: every mark lies within its block's text and begins and ends at a word.
 */
export class BlockWriter {
  readonly drafts: BlockDraft[] = [];
  #shape: Shape;
  #text = new GatheredText();
  #marks: Mark[] = [];
  #open: OpenMark[] = [];
  /** Pictures within the words stand after them. */
  #waiting: BlockDraft[] = [];

  constructor(shape: Shape = { kind: 'paragraph' }) {
    this.#shape = shape;
  }

  get shape(): Shape {
    return this.#shape;
  }

  /** Words in which white space says nothing: a run of it is one space, and none at the beginning of a line. */
  addFlowing(words: string): void {
    const flowing = words.replace(/[ \t\n\r\f]+/g, ' ');
    const isAtStart = this.#text.isEmpty || /[ \n]/.test(this.#text.last);
    this.#text.add(isAtStart ? flowing.replace(/^ /, '') : flowing);
  }

  addKept(words: string): void {
    this.#text.add(words.replace(/\r\n?/g, '\n'));
  }

  /** A new line in the same block; two of them end it, as writers who know no paragraphs mean it. */
  breakLine(): void {
    if (this.#text.last === ' ') this.#text.dropLast();
    if (this.#text.last === '\n') this.endBlock();
    else if (!this.#text.isEmpty) this.#text.add('\n');
  }

  within(mark: MarkDraft, write: () => void): void {
    const open = { mark, start: this.#text.end };
    this.#open.push(open);
    write();
    this.#open.pop();
    this.#close(open);
  }

  inShape(shape: Shape, write: () => void): void {
    this.endBlock();
    const outer = this.#shape;
    this.#shape = shape;
    write();
    this.endBlock();
    this.#shape = outer;
  }

  /** A block of its own in the shape of those around it. */
  inBlock(write: () => void): void {
    this.endBlock();
    write();
    this.endBlock();
  }

  /** A page of the original begins: within the words where there are any, else between the blocks. */
  addPage(label: string): void {
    const start = this.#text.end.at;
    if (start === 0) this.drafts.push({ kind: 'page break', label });
    else this.#marks.push({ kind: 'page', start, end: start, label });
  }

  /** A block that has no words of its own in the text around it. */
  add(draft: BlockDraft): void {
    if (this.#text.isEmpty) this.drafts.push(draft);
    else this.#waiting.push(draft);
  }

  endBlock(): void {
    for (const open of this.#open) this.#close(open);
    const whole = String(this.#text);
    const begin = whole.length - whole.trimStart().length + this.#labelLength(whole.trimStart());
    this.#pushAll(whole.slice(begin).trim(), begin);
    this.#text = new GatheredText();
    for (const open of this.#open) open.start = this.#text.end;
    this.#marks = [];
    this.drafts.push(...this.#waiting);
    this.#waiting = [];
  }

  /** @param begin where the words stand in the text that the marks were counted in */
  #pushAll(words: string, begin: number): void {
    let at = 0;
    for (const text of cutLong(words)) {
      const start = words.indexOf(text, at);
      at = start + text.length;
      if (text !== '')
        this.#push(
          text,
          this.#marks.flatMap((mark) => fitted(mark, begin + start, text)),
        );
    }
  }

  #push(text: string, marks: readonly Mark[]): void {
    const words = marks.length === 0 ? { text } : { text, marks: [...marks] };
    this.drafts.push({ ...this.#shape, ...words });
    // What follows in the same item stands under it, without a sign of its own.
    if (this.#shape.kind === 'list item') this.#shape = { ...this.#shape, sign: '' };
  }

  #close({ mark, start }: OpenMark): void {
    const from = this.#text.startOfWords(start);
    const end = this.#text.endOfWords();
    if (from < end) this.#marks.push({ ...mark, start: from, end });
  }

  /** A footnote's own words begin after its number, which is its label already. */
  #labelLength(words: string): number {
    if (this.#shape.kind !== 'footnote') return 0;
    const { label } = this.#shape;
    const found = /^[\^↑↩\s]*[[(]?([^\s\])]{1,10}?)[\])]?[.:]?(?=\s)\s*/.exec(words);
    if (found?.[1] === label) return found[0].length;
    return /^[\^↑↩\s]*/.exec(words)?.[0].length ?? 0;
  }
}

/** The mark in a text that begins at `begin` of the one it was counted in; nothing where it lies outside. */
function fitted(mark: Mark, begin: number, text: string): Mark[] {
  const start = Math.max(mark.start - begin, 0);
  const end = Math.min(mark.end - begin, text.length);
  if (mark.kind === 'page' && start <= text.length && end >= 0)
    return [{ ...mark, start, end: start }];
  return start < end ? [{ ...mark, start, end }] : [];
}
