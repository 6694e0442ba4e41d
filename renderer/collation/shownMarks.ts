import type { Mark, MarkKind } from '../../domain/marking/mark';
import type { Settings } from '../../domain/settings';
import type { Range } from '../../domain/text/pieces';
import type { PassageTag } from '../passages/PassageText';

/** What paraphrases share is shown in both modes: it is all the words of a paraphrase have to say. */
const shownKinds: Record<Settings['marking'], readonly MarkKind[]> = {
  differences: ['differs', 'shared', 'quotation'],
  agreements: ['agrees', 'shared', 'quotation'],
  nothing: [],
};

/** The marks that the reader has asked to see, as a passage draws them. */
export function shownMarks(
  marks: readonly Mark[],
  marking: Settings['marking'],
): readonly Range<PassageTag>[] {
  return marks
    .filter(({ tag }) => shownKinds[marking].includes(tag))
    .map(({ span, tag }) => ({ span, tag: { kind: tag } }));
}
