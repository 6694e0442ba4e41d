import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import { quotationSpans } from '../../text/quotations';
import type { Span } from '../../text/span';
import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { Reference } from '../structure';
import { findTitle, type TitleIndex } from './titleIndex';

const plainQuotation = /"([^"\n]{10,200})"/g;

/** The works of the library whose titles a block cites, in quotation marks or set in italics; a slip makes it inferred. */
export function titleReferences(block: Block, index: TitleIndex): readonly Reference[] {
  if (index.size === 0) return [];
  const text = blockText(block);
  const marks = 'marks' in block ? (block.marks ?? []) : [];
  const emphasised = marks.filter(({ kind }) => kind === 'emphasis');
  const spans = [...quotationSpans(text), ...plainQuotations(text), ...emphasised];
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].flatMap(({ start, end }) => {
    const found = findTitle(text.slice(start, end), index);
    if (found === null) return [];
    const words = text.slice(start, end).replace(/[\s,.;]+$/, '');
    const place = placeAt(block.id, start, words.length);
    const targets = [{ kind: 'source' as const, id: found.source }];
    return [{ ...recognised('reference', place, found.isExact ? 'stated' : 'inferred'), targets }];
  });
}

function plainQuotations(text: string): readonly Span[] {
  if (!text.includes('"')) return [];
  return [...text.matchAll(plainQuotation)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
  }));
}
