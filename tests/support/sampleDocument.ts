import type { ParsedDocument } from '../../domain/importing/parsedDocument';
import type { Origin } from '../../domain/library/newSource';

/** A file of two paragraphs as the parse host gives it. */
export function sampleDocument(change: Partial<ParsedDocument> = {}): ParsedDocument {
  return {
    type: 'text',
    encoding: 'utf-8',
    title: 'A letter',
    authors: [],
    date: '1993-10-22',
    language: 'en',
    publication: '',
    blocks: [
      { kind: 'paragraph', id: 'b1', text: 'Dear Boris,' },
      { kind: 'paragraph', id: 'b2', text: 'it is partnership.' },
    ],
    remarks: [],
    ...change,
  };
}

/** Where the sample of this number comes from; its SHA-256 is as good as any. */
export function sampleOrigin(number: number): Origin {
  const sha256 = number.toString(16).padStart(64, '0');
  return { file: `letter-${number}.txt`, at: '2026-01-02T03:04:05Z', sha256, bytes: 30 };
}
