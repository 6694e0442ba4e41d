import { mayHaveGap } from './mayHaveGap';
import type { Span } from './span';

/** A stretch of a text that stands for words we do not have, and why. */
export type Gap = { readonly span: Span; readonly cause: string };

type GapMark = readonly [mark: RegExp, cause: string];

/** What an editor's note in brackets may end with once it has said that words are missing. */
const restOfNote = '(?![\\p{L}\\p{N}])[^\\][]{0,200}\\]';

/** A note that names the loss in a word used for nothing else: "[less than 1 line not declassified]". */
function noteOf(loss: string): RegExp {
  return new RegExp(`\\[(?:[^\\][]{0,120}[^\\][\\p{L}\\p{N}])?(?:${loss})${restOfNote}`, 'giu');
}

const textParts =
  '(?:text|words?|lines?|sentences?|paragraphs?|pages?|passages?|sections?|portions?|names?|material|remainder|' +
  'текст|слов[оа]?|строк[аи]?|предложени[еяй]|абзац(?:ы|ев|а)?|страниц[аы]?|лист(?:ы|ов|а)?|част[ьи]|фрагмент[ыа]?)';

/** A note in a word that stories use too, so that it must begin with it, or say it of a part of the text. */
function noteOfText(loss: string): RegExp {
  const subject = `[^\\][]{0,60}(?<![\\p{L}\\p{N}])${textParts}(?![\\p{L}\\p{N}])[^\\][]{0,60}[^\\][\\p{L}\\p{N}]`;
  const alone = `\\s*(?:${loss})(?=\\s*[\\]:,;.–—]|\\s+(?:in|from|here|under|в)\\s)`;
  return new RegExp(`\\[(?:${alone}|${subject}(?:${loss}))${restOfNote}`, 'giu');
}

/**
 * How withheld or missing words are marked in released records (stamps of the Freedom of Information Act), in
 * editions of them (Foreign Relations of the United States), in Russian editions and in TEI.
 */
const gapMarks: readonly GapMark[] = [
  [/[█▇■]+(?:\s*[█▇■]+)*/gu, 'blacked out'],
  [/\(\s*b\s*\)\s*\(\s*\d+\s*\)(?:\s*\([A-Z]\))?/gu, 'withheld under an exemption'],
  [/\bpages? (?:denied|withheld|missing|not declassified)\b(?: in full)?/giu, 'page withheld'],
  [
    noteOf(
      'redact(?:ed|ions?)|excis(?:ed|ions?)|saniti[sz]ed|not (?:yet )?declassified|изъят\\p{L}*|вымаран\\p{L}*|не рассекречен\\p{L}*',
    ),
    'withheld',
  ],
  [noteOfText('withheld|deleted|deletions?|blacked out|denied|still classified'), 'withheld'],
  [
    noteOf(
      'illegible|inaudible|unintelligible|indecipherable|garbled?|неразборчив\\p{L}*|нрзб|неслышно',
    ),
    'illegible',
  ],
  [noteOfText('unclear|damaged|torn off|зач[её]ркнут\\p{L}*'), 'illegible'],
  [/[[<⟨]\s*(?:\.{2,}|\. \.|…|\*\s?\*\s?\*|-{2,})[^\][<>⟨⟩]{0,80}[\]>⟩]/gu, 'left out'],
  [/\(\s*(?:\.{3,}|\. \. \.|…)\s*\)/gu, 'left out'],
  [noteOf('пропуск\\p{L}*|пропущен\\p{L}*|опущен\\p{L}*|купюр\\p{L}*|лакун\\p{L}*'), 'left out'],
  [
    noteOfText(
      'omitted|omissions?|left out|missing|ellips[ei]s|lacuna|сокращен\\p{L}*|утрачен\\p{L}*|отсутству\\p{L}*',
    ),
    'left out',
  ],
  [/\[\s*(?:here follows?|omitted here|далее следу[ею]т)\s[^\][]{0,300}\]/giu, 'left out'],
  [noteOf('(?:publication|release|version|extract) omits'), 'left out of this publication'],
  [
    /\bthis (?:publication|release|version|extract) omits\b[^.[\]\n]{0,200}\.?/giu,
    'left out of this publication',
  ],
  [/<gap\b[^>]{0,200}>/giu, 'a gap'],
  [/^\s*(?:\.{3,}|\. \. \.|…)\s*$/gu, 'left out'],
];

/** The marks of missing words in a text, in order; none overlaps another. Dots within a sentence are none of them. */
export function gapSpans(text: string): readonly Gap[] {
  if (!mayHaveGap(text)) return [];
  const found = gapMarks.flatMap(([mark, cause]) =>
    [...text.matchAll(mark)].map((match): Gap => {
      const span = { start: match.index, end: match.index + match[0].length };
      return { span, cause };
    }),
  );
  return withoutOverlaps(found);
}

/** Of gaps that overlap, the one that begins first stays, and of those the longest. */
function withoutOverlaps(gaps: readonly Gap[]): readonly Gap[] {
  const inOrder = [...gaps].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let reached = 0;
  return inOrder.filter(({ span }) => {
    const isFree = span.start >= reached;
    if (isFree) reached = span.end;
    return isFree;
  });
}
