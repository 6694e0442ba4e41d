import type { Block } from '../../blocks/block';
import { blockText } from '../../blocks/blockText';
import type { TextLine } from '../cutLines';
import { placeIn } from '../cutLines';
import { placeAt } from '../place';
import { recognised } from '../recognised';
import type { Certainty, PageNumber, Place } from '../structure';

const inText = /\[(?:p|pp|page|pg|с|стр)\.?\s?(\d{1,4}|[ivxlc]+)\]/gi;
const wholeLine = /^(?:page|стр(?:аница|\.)|с\.)\s*(\d{1,4})(?:\s*(?:of|из|\/)\s*\d{1,4})?$/i;
const figureAlone = /^(?:[-–—]\s*(\d{1,4})\s*[-–—]|(\d{1,4}))$/;
/** A line with nothing but such a figure is a year. */
const [firstYear, lastYear] = [1700, 2099];

/**
 * Where pages begin or end. A figure alone on its line counts only if another such line has the number before it or
 * after: then they are a count.
 */
export function findPageNumbers(
  blocks: readonly Block[],
  lines: readonly TextLine[],
): readonly PageNumber[] {
  return [...blocks.flatMap(ofFile), ...blocks.flatMap(inWords), ...ofLines(lines)];
}

function ofFile(block: Block): readonly PageNumber[] {
  if (block.kind === 'page break') {
    return block.label === '' ? [] : [asPage(placeAt(block.id, 0, 0), block.label, 'stated')];
  }
  const marks = 'marks' in block ? (block.marks ?? []) : [];
  return marks.flatMap((mark) =>
    mark.kind === 'page' && mark.label !== ''
      ? [asPage(placeAt(block.id, mark.start, mark.end - mark.start), mark.label, 'stated')]
      : [],
  );
}

function inWords(block: Block): readonly PageNumber[] {
  const text = blockText(block);
  if (!text.includes('[')) return [];
  return [...text.matchAll(inText)].map((match) =>
    asPage(placeAt(block.id, match.index, match[0].length), match[1] ?? '', 'stated'),
  );
}

function ofLines(lines: readonly TextLine[]): readonly PageNumber[] {
  const figures: { readonly line: TextLine; readonly number: number }[] = [];
  const pages: PageNumber[] = [];
  for (const line of lines) {
    if (line.text.length > longestPageLine) continue;
    const stated = wholeLine.exec(line.text)?.[1];
    if (stated !== undefined) pages.push(asPage(wholeOf(line), stated, 'stated'));
    const figure = figureAlone.exec(line.text);
    if (figure !== null) figures.push({ line, number: Number(figure[1] ?? figure[2]) });
  }
  const counted = figures.filter(({ number }, i) => {
    const isYear = number >= firstYear && number <= lastYear;
    return (
      !isYear && (figures[i - 1]?.number === number - 1 || figures[i + 1]?.number === number + 1)
    );
  });
  return [
    ...pages,
    ...counted.map(({ line, number }) => asPage(wholeOf(line), String(number), 'inferred')),
  ];
}

/** "Page 1234 of 1234", with room. */
const longestPageLine = 24;

function wholeOf(line: TextLine): Place {
  return placeIn(line, 0, line.text.length);
}

function asPage(place: Place, label: string, certainty: Certainty): PageNumber {
  return { ...recognised('page number', place, certainty), label };
}
