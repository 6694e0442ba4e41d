import { blockText } from '../../domain/blocks/blockText';
import { type BlockDraft, numberBlocks } from '../numberBlocks';
import { Refused } from '../Refused';
import { addressOf } from './addressOf';
import { BlockWriter, type MarkDraft, type Shape } from './BlockWriter';
import { blockElements, headingLevel, isHidden, markOf, silentElements } from './elements';
import { findNotes, type Notes } from './findNotes';
import { joinNote } from './joinNote';
import { leftOutKind } from './leftOut';
import { listSigns } from './listSigns';
import { pageLabel } from './pageLabel';
import { causeOf, isWithheld, redaction } from './redaction';
import { headCount, isLayout, rowsOf } from './table';

/** The engine's parser nests no deeper: it lays what is deeper side by side, so that its order is lost. */
const deepest = 512;

/** Reads one page from its beginning to its end, an element at a time. */
export class PageReader {
  readonly #document: Document;
  readonly #base: string | undefined;
  readonly #notes: Notes;
  #writer = new BlockWriter();
  #depth = 0;

  constructor(document: Document, base: string | undefined) {
    this.#document = document;
    this.#base = base;
    this.#notes = findNotes(document);
  }

  read(): readonly BlockDraft[] {
    this.#readElement(this.#document.body ?? this.#document.documentElement);
    this.#writer.endBlock();
    return this.#writer.drafts;
  }

  #readElement(element: Element): void {
    const name = element.localName;
    if (silentElements.has(name) || isHidden(element) || this.#notes.backLinks.has(element)) return;
    this.#depth += 1;
    if (this.#depth >= deepest)
      throw new Refused('too-complex', `The page is nested deeper than ${deepest} elements.`);
    if (leftOutKind(element) === undefined) this.#readKept(element, name);
    else this.#keepAlternative(element);
    this.#depth -= 1;
  }

  #readChildren(element: Element): void {
    // A list of children that lives with the page is slow to walk where there are many.
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node instanceof Element) this.#readElement(node);
      else if (node instanceof Text) this.#readWords(node);
    }
  }

  #readWords(text: Text): void {
    if (text.parentElement?.closest('pre, textarea')) this.#writer.addKept(text.data);
    else this.#writer.addFlowing(text.data);
  }

  /** Of a picture its words stay, for those who do not see it. */
  #keepAlternative(element: Element): void {
    const alternative = element.getAttribute('alt')?.trim() ?? '';
    if (element.localName === 'img' && alternative !== '')
      this.#writer.add({ kind: 'image', alternative });
  }

  #readKept(element: Element, name: string): void {
    const page = pageLabel(element);
    const note = this.#notes.notes.get(element);
    const level = headingLevel(element);
    if (page !== undefined) this.#writer.addPage(page);
    else if (note !== undefined) this.#readNote(element, note);
    else if (isWithheld(element)) this.#writer.add(redaction(element));
    else if (level !== undefined) this.#readAs({ kind: 'heading', level }, element);
    else if (name === 'blockquote') this.#readAs({ kind: 'quotation' }, element);
    else if (['ul', 'ol', 'menu', 'dir'].includes(name)) this.#readList(element);
    else if (name === 'table' && !isLayout(element, this.#notes)) this.#readTable(element);
    else if (name === 'br') this.#writer.breakLine();
    else if (blockElements.has(name)) this.#writer.inBlock(() => this.#readChildren(element));
    else this.#readInline(element, name);
  }

  /** Whatever stands in a footnote is part of the footnote. */
  #readAs(shape: Shape, element: Element): void {
    const outer = this.#writer.shape;
    const inner = outer.kind === 'footnote' && shape.kind !== 'footnote' ? outer : shape;
    this.#writer.inShape(inner, () => this.#readChildren(element));
  }

  #readList(list: Element): void {
    const depth = this.#writer.shape.kind === 'list item' ? this.#writer.shape.depth + 1 : 0;
    this.#writer.endBlock();
    for (const [child, sign] of listSigns(list)) {
      if (child.localName === 'li' && !this.#notes.notes.has(child))
        this.#readAs({ kind: 'list item', depth, sign }, child);
      else this.#readElement(child);
    }
    this.#writer.endBlock();
  }

  #readTable(table: Element): void {
    this.#writer.endBlock();
    const caption = table.querySelector(':scope > caption');
    if (caption !== null) this.#readElement(caption);
    const rows = rowsOf(table, (cell) => this.#wordsOf(cell));
    if (rows.some((row) => row.some((words) => words !== '')))
      this.#writer.add({ kind: 'table', rows, heads: headCount(table) });
  }

  /** A note may stand within the words that it belongs to; it does not part them, but follows them. */
  #readNote(element: Element, label: string): void {
    for (const draft of joinNote(this.#draftsOf(element, { kind: 'footnote', label })))
      this.#writer.add(draft);
  }

  /** The words of an element alone, a line for each of its blocks. */
  #wordsOf(element: Element): string {
    return numberBlocks(this.#draftsOf(element, { kind: 'paragraph' }))
      .map(blockText)
      .join('\n');
  }

  #draftsOf(element: Element, shape: Shape): readonly BlockDraft[] {
    const outer = this.#writer;
    const inner = new BlockWriter(shape);
    this.#writer = inner;
    this.#readChildren(element);
    inner.endBlock();
    this.#writer = outer;
    return inner.drafts;
  }

  #readInline(element: Element, name: string): void {
    const mark = this.#markOf(element);
    if (mark !== undefined) this.#writer.within(mark, () => this.#readChildren(element));
    else if (name === 'q') this.#readQuoted(element);
    else this.#readChildren(element);
  }

  #markOf(element: Element): MarkDraft | undefined {
    const label = this.#notes.labels.get(element);
    if (label !== undefined) return { kind: 'footnote mark', label };
    const cause = causeOf(element);
    if (cause !== undefined) return { kind: 'redaction', cause };
    const address = element.localName === 'a' ? addressOf(element, this.#base) : undefined;
    return address === undefined ? markOf(element) : { kind: 'link', address };
  }

  /** The engine would draw the marks of a quotation; in a text they are words. */
  #readQuoted(element: Element): void {
    this.#writer.addFlowing('“');
    this.#readChildren(element);
    this.#writer.addFlowing('”');
  }
}
