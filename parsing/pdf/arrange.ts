import { findParagraphs } from './findParagraphs';
import { goesOn } from './goesOn';
import { orderColumns } from './orderColumns';
import type { Paragraph } from './paragraph';
import type { Page } from './pdfPage';
import { type Sorted, sortParagraphs } from './sortParagraphs';

/** What stands in the text, in reading order; a paragraph may be in parts that stand in several columns or pages. */
export type Item =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'scan'; readonly page: number }
  | { readonly kind: 'body'; readonly parts: Paragraph[] }
  | { readonly kind: 'heading'; readonly parts: Paragraph[]; readonly size: number }
  | { readonly kind: 'note'; readonly parts: Paragraph[]; readonly label: string };

/** Arranges the paragraphs of all pages; notes stand after the paragraph that is open at their page's end. */
export function arrange(pages: readonly Page[], bodySize: number): readonly Item[] {
  const arrangement = new Arrangement();
  for (const page of pages) {
    const columns = orderColumns(page.lines).map((column) =>
      findParagraphs(column, page.number, bodySize),
    );
    arrangement.addPage(page, sortParagraphs(columns, bodySize, arrangement.note !== null));
  }
  arrangement.close();
  return arrangement.items;
}

type Body = Extract<Item, { kind: 'body' }>;
type Note = Extract<Item, { kind: 'note' }>;

class Arrangement {
  readonly items: Item[] = [];
  /** The note that may go on. */
  note: Note | null = null;
  /** The paragraph that may go on. */
  #body: Body | null = null;
  #notes: Note[] = [];

  addPage(page: Page, sorted: readonly Sorted[]): void {
    const first = sorted.find(({ role }) => role.kind === 'body' || role.kind === 'heading');
    if (first?.role.kind !== 'body' || !this.#takesOn(first.paragraph)) {
      this.close();
      this.items.push({ kind: 'page', page: page.number });
    }
    for (const one of sorted) this.#add(one);
    if (!sorted.some(({ role }) => role.kind === 'note' || role.kind === 'continued note')) {
      this.note = null;
    }
    if (page.nature === 'scan') {
      this.close();
      this.items.push({ kind: 'scan', page: page.number });
    }
  }

  #add({ paragraph, role }: Sorted): void {
    switch (role.kind) {
      case 'note':
        this.note = { kind: 'note', parts: [paragraph], label: role.label };
        this.#notes.push(this.note);
        break;
      case 'continued note':
        this.note?.parts.push(paragraph);
        break;
      case 'heading':
        this.close();
        this.items.push({ kind: 'heading', parts: [paragraph], size: role.size });
        break;
      case 'body':
        this.#addBody(paragraph);
    }
  }

  #addBody(paragraph: Paragraph): void {
    if (this.#body !== null && this.#takesOn(paragraph)) {
      this.#body.parts.push(paragraph);
      return;
    }
    this.close();
    this.#body = { kind: 'body', parts: [paragraph] };
    this.items.push(this.#body);
  }

  /** Within a column a new paragraph is one: it goes on only in another. */
  #takesOn(paragraph: Paragraph): boolean {
    const last = this.#body?.parts.at(-1);
    if (last === undefined) return false;
    const isElsewhere = last.page !== paragraph.page || last.column !== paragraph.column;
    return isElsewhere && goesOn(last, paragraph);
  }

  close(): void {
    this.#body = null;
    this.items.push(...this.#notes);
    this.#notes = [];
  }
}
