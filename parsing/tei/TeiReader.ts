import { BlockWriter, type MarkDraft, type Shape } from '../html/BlockWriter';
import { joinNote } from '../html/joinNote';
import type { BlockDraft } from '../numberBlocks';
import { documentNumber, documentPrefix } from './documentNumber';
import { containers, divisions, editorial, marksOf, paragraphs, silent } from './elements';
import { gapCause } from './gapCause';
import { listSign } from './listSign';
import { readTable } from './readTable';

const DEEPEST_HEADING = 6;
const LONGEST_LABEL = 60;

/** Reads an edition from its beginning to its end, an element at a time. */
export class TeiReader {
  /** Pictures that the edition names and we leave out. */
  pictures = 0;
  #writer = new BlockWriter();
  #level = 0;
  #notes = 0;

  read(element: Element): readonly BlockDraft[] {
    this.#readElement(element);
    this.#writer.endBlock();
    return this.#writer.drafts;
  }

  #readChildren(element: Element): void {
    const isContainer = containers.has(element.localName);
    for (const node of element.childNodes) {
      if (node instanceof Element) this.#readElement(node);
      else if (node instanceof Text && !(isContainer && node.data.trim() === '')) {
        this.#writer.addFlowing(node.data);
      }
    }
  }

  #readElement(element: Element): void {
    const name = element.localName;
    if (silent.has(name) || isOtherForm(element)) return;
    if (divisions.test(name)) this.#readDivision(element);
    else if (name === 'head') this.#readHead(element);
    else if (name === 'note' && !isInline(element)) this.#readNote(element);
    else if (name === 'list') this.#readList(element);
    else if (name === 'table') this.#readTable(element);
    else if (name === 'figure' || name === 'graphic') this.#leaveOutPicture(element);
    else if (name === 'pb')
      this.#writer.addPage((element.getAttribute('n') ?? '').slice(0, LONGEST_LABEL));
    else if (name === 'lb') this.#breakLine(element);
    else if (name === 'gap') this.#readGap(element);
    else if (name === 'milestone') this.#readMilestone(element);
    else if (isQuotation(element)) this.#readAs({ kind: 'quotation' }, element);
    else if (isBlock(element)) this.#readBlock(element);
    else this.#readInline(element);
  }

  #readDivision(element: Element): void {
    this.#writer.endBlock();
    this.#level += 1;
    const number = documentNumber(element);
    if (number !== null && !hasHead(element)) {
      this.#writer.add({
        kind: 'heading',
        level: this.#headingLevel(),
        text: `Document ${number}`,
      });
    }
    this.#readChildren(element);
    this.#writer.endBlock();
    this.#level -= 1;
  }

  #headingLevel(): number {
    return Math.min(Math.max(this.#level, 1), DEEPEST_HEADING);
  }

  /** The heading of a division; that of a list, a table or a letter is a line of its own. */
  #readHead(element: Element): void {
    const parent = element.parentElement?.localName ?? '';
    if (!divisions.test(parent) && !/^(?:front|body|back)$/.test(parent)) {
      this.#readBlock(element);
      return;
    }
    this.#writer.inShape({ kind: 'heading', level: this.#headingLevel() }, () => {
      this.#writer.addFlowing(documentPrefix(element));
      this.#readChildren(element);
    });
  }

  /** The note's number stays in the text as its mark; its words come after the paragraph. */
  #readNote(element: Element): void {
    this.#notes += 1;
    const label = (element.getAttribute('n')?.trim() || String(this.#notes)).slice(
      0,
      LONGEST_LABEL,
    );
    this.#writer.within({ kind: 'footnote mark', label }, () => this.#writer.addFlowing(label));
    const outer = this.#writer;
    this.#writer = new BlockWriter();
    this.#writer.inShape({ kind: 'footnote', label }, () => this.#readChildren(element));
    for (const draft of joinNote(this.#writer.drafts)) outer.add(draft);
    this.#writer = outer;
  }

  #readList(list: Element): void {
    const outer = this.#writer.shape;
    const depth = outer.kind === 'list item' ? outer.depth + 1 : 0;
    this.#writer.endBlock();
    [...list.children].forEach((child, index) => {
      if (child.localName === 'item') {
        this.#readAs({ kind: 'list item', depth, sign: listSign(list, child) }, child);
      } else if (child.localName !== 'label' || list.children[index + 1]?.localName !== 'item') {
        this.#readElement(child);
      }
    });
  }

  #readTable(table: Element): void {
    this.#writer.endBlock();
    for (const head of table.children) if (head.localName === 'head') this.#readElement(head);
    const notes: BlockDraft[] = [];
    const { rows, heads } = readTable(table, (cell) => this.#wordsOf(cell, notes));
    if (rows.length > 0) this.#writer.add({ kind: 'table', rows, heads });
    for (const note of notes) this.#writer.add(note);
  }

  /** The words of a cell alone; its notes come after the table. */
  #wordsOf(cell: Element, notes: BlockDraft[]): string {
    const outer = this.#writer;
    this.#writer = new BlockWriter();
    this.#readChildren(cell);
    this.#writer.endBlock();
    const drafts = this.#writer.drafts;
    this.#writer = outer;
    notes.push(...drafts.filter(({ kind }) => kind === 'footnote'));
    const words = drafts.filter(({ kind }) => kind !== 'footnote');
    return words.flatMap((draft) => ('text' in draft ? [draft.text] : [])).join('\n');
  }

  #leaveOutPicture(element: Element): void {
    this.pictures += 1;
    const said = [...element.children].find(({ localName }) =>
      /^(?:figDesc|head)$/.test(localName),
    );
    const alternative = (said?.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (alternative !== '') this.#writer.add({ kind: 'image', alternative });
  }

  #breakLine(element: Element): void {
    if (element.getAttribute('break') === 'no') return;
    if (this.#writer.shape.kind === 'heading') this.#writer.addFlowing(' ');
    else this.#writer.breakLine();
  }

  /** Words that are not there: within a paragraph their cause stands for them, between paragraphs it is a block. */
  #readGap(element: Element): void {
    const cause = gapCause(element);
    if (containers.has(element.parentElement?.localName ?? '')) {
      this.#writer.endBlock();
      this.#writer.add({ kind: 'redaction', cause });
    } else {
      this.#writer.within({ kind: 'redaction', cause }, () =>
        this.#writer.addFlowing(`[${cause}]`),
      );
    }
  }

  #readMilestone(element: Element): void {
    if (!/star|asterisk/.test(element.getAttribute('rend') ?? '')) return;
    this.#writer.inBlock(() => this.#writer.addFlowing('* * *'));
  }

  /** Whatever stands in a footnote is part of the footnote. */
  #readAs(shape: Shape, element: Element): void {
    const outer = this.#writer.shape;
    const inner = outer.kind === 'footnote' ? outer : shape;
    this.#writer.inShape(inner, () => this.#readChildren(element));
  }

  #readBlock(element: Element): void {
    this.#writer.inBlock(() => this.#within(marksOf(element), element));
  }

  #readInline(element: Element): void {
    const address = element.getAttribute('target') ?? '';
    const isLink = element.localName === 'ref' && /^https?:\/\//i.test(address);
    const link: MarkDraft[] = isLink ? [{ kind: 'link', address: address.slice(0, 2_000) }] : [];
    const [before, after] = brackets(element);
    this.#writer.addFlowing(before);
    this.#within([...link, ...marksOf(element)], element);
    this.#writer.addFlowing(after);
  }

  #within([mark, ...rest]: readonly MarkDraft[], element: Element): void {
    if (mark === undefined) this.#readChildren(element);
    else this.#writer.within(mark, () => this.#within(rest, element));
  }
}

function hasHead(division: Element): boolean {
  return [...division.children].some(({ localName }) => localName === 'head');
}

/** A note that the edition prints where it stands. */
function isInline(note: Element): boolean {
  const said = ['rend', 'place', 'type'].map((name) => note.getAttribute(name) ?? '').join(' ');
  if (/\b(?:inline|summary|headnote)\b/.test(said)) return true;
  const isNumbered = note.hasAttribute('n') || /\b(?:foot|bottom|end)\b/.test(said);
  return !isNumbered && containers.has(note.parentElement?.localName ?? '');
}

function isOtherForm({ localName, parentElement }: Element): boolean {
  if (parentElement?.localName !== 'choice') return false;
  return editorial.has(localName) && parentElement.children.length > 1;
}

function isQuotation(element: Element): boolean {
  if (element.localName !== 'quote' && element.localName !== 'cit') return false;
  const isSetOff = /block/.test(element.getAttribute('rend') ?? '');
  const hasBlocks = [...element.children].some(({ localName }) =>
    /^(?:p|lg|l|list|table)$/.test(localName),
  );
  return isSetOff || hasBlocks || containers.has(element.parentElement?.localName ?? '');
}

function isBlock(element: Element): boolean {
  const { localName, parentElement } = element;
  return (
    paragraphs.has(localName) ||
    containers.has(localName) ||
    containers.has(parentElement?.localName ?? '')
  );
}

/** Words supplied by the editor stand in square brackets, as they are printed. */
function brackets(element: Element): readonly [string, string] {
  const isMarked = /^\s*\[/.test(element.textContent ?? '');
  return element.localName === 'supplied' && !isMarked ? ['[', ']'] : ['', ''];
}
