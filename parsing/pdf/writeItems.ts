import { BlockWriter, type MarkDraft, type Shape } from '../html/BlockWriter';
import type { BlockDraft } from '../numberBlocks';
import type { Item } from './arrange';
import { isDivided } from './hyphens';
import { spaceBefore } from './lineText';
import { noteLabel, RAISED } from './noteLabel';
import type { Line, Run } from './pdfPage';
import { roundSize } from './roundSize';

/** What is known of the whole file. */
export type Context = {
  readonly words: ReadonlySet<string>;
  /** Labels of the pages, by number. */
  readonly labels: ReadonlyMap<number, string>;
  /** Sizes of headings, the largest first. */
  readonly headingSizes: readonly number[];
};

/** How far a raised run stands above its line, in parts of the line's size. */
const RISE = 0.1;
const DEEPEST_HEADING = 6;

const listSign = /^([•●▪■◦‣])\s*/;

/** The blocks of a file, and how many words divided at a line's end were joined. */
export function writeItems(items: readonly Item[], context: Context) {
  const writer = new ItemWriter(context);
  for (const item of items) writer.write(item);
  return { drafts: writer.drafts, joined: writer.joined };
}

class ItemWriter {
  joined = 0;
  readonly #writer = new BlockWriter();
  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  get drafts(): readonly BlockDraft[] {
    return this.#writer.drafts;
  }

  write(item: Item): void {
    if (item.kind === 'page') this.#writer.addPage(this.#label(item.page));
    else if (item.kind === 'scan') {
      this.#writer.add({ kind: 'scanned page', page: item.page, text: '' });
    } else this.#writer.inShape(this.#shapeOf(item), () => this.#writeParts(item));
  }

  #shapeOf(item: Exclude<Item, { kind: 'page' | 'scan' }>): Shape {
    if (item.kind === 'note') return { kind: 'footnote', label: item.label };
    if (item.kind === 'heading') {
      const level = this.#context.headingSizes.indexOf(roundSize(item.size)) + 1;
      return { kind: 'heading', level: Math.min(Math.max(level, 1), DEEPEST_HEADING) };
    }
    const sign = listSign.exec(item.parts[0]?.lines[0]?.runs[0]?.text ?? '')?.[1];
    return sign === undefined ? { kind: 'paragraph' } : { kind: 'list item', depth: 0, sign };
  }

  #writeParts(item: Exclude<Item, { kind: 'page' | 'scan' }>): void {
    const lines = item.parts.flatMap((part) =>
      part.lines.map((line) => ({ line, page: part.page })),
    );
    lines.forEach(({ line, page }, index) => {
      const before = lines[index - 1];
      if (before !== undefined && before.page !== page) this.#writer.addPage(this.#label(page));
      const next = lines[index + 1]?.line;
      this.#writeLine(index === 0 ? withoutSign(line, item.kind) : line, next, item.kind);
    });
  }

  #writeLine(line: Line, next: Line | undefined, kind: Item['kind']): void {
    const divided = isDivided(line, next, this.#context.words);
    if (divided) this.joined += 1;
    line.runs.forEach((run, index) => {
      const isLast = index === line.runs.length - 1;
      const text = isLast && divided ? run.text.trimEnd().slice(0, -1) : run.text;
      this.#writer.addFlowing(spaceBefore(line.runs[index - 1], run));
      this.#writeMarked(text, marksOf(run, line, kind));
    });
    if (!divided && !/[\p{L}\p{M}]-$/u.test(line.runs.at(-1)?.text ?? ''))
      this.#writer.addFlowing(' ');
  }

  #writeMarked(text: string, [mark, ...rest]: readonly MarkDraft[]): void {
    if (mark === undefined) this.#writer.addFlowing(text);
    else this.#writer.within(mark, () => this.#writeMarked(text, rest));
  }

  #label(page: number): string {
    return this.#context.labels.get(page) ?? String(page);
  }
}

/** A note's number and a list item's sign are said by the block. */
function withoutSign(line: Line, kind: Item['kind']): Line {
  const [first, ...rest] = line.runs;
  if (first === undefined) return line;
  if (kind === 'note' && first.size < RAISED * line.size && noteLabel(line) !== null) {
    return { ...line, runs: rest };
  }
  if (kind !== 'body') return line;
  return { ...line, runs: [{ ...first, text: first.text.replace(listSign, '') }, ...rest] };
}

function marksOf(run: Run, line: Line, kind: Item['kind']): MarkDraft[] {
  const marks: MarkDraft[] = [];
  const isRaised = run.size < RAISED * line.size && run.baseline < line.baseline - RISE * line.size;
  if (isRaised) marks.push(raisedMark(run.text.trim()));
  if (run.face.italic) marks.push({ kind: 'emphasis' });
  if (run.face.bold && kind !== 'heading') marks.push({ kind: 'strong' });
  return marks;
}

/** A raised number is the mark of a note; "th" and "nd" are not. */
function raisedMark(text: string): MarkDraft {
  const label = /^[[(]?(\d{1,3}|[*†‡§]{1,3})[\])]?$/.exec(text)?.[1];
  return label === undefined ? { kind: 'superscript' } : { kind: 'footnote mark', label };
}
