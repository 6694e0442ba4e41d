import { cutPieces } from '../../domain/text/pieces';
import { spanText } from '../../domain/text/span';
import type { VersionMark, VersionTag } from '../../domain/versions/versions';

type Props = {
  readonly text: string;
  /** Counted from the start of `text`. */
  readonly marks: readonly VersionMark[];
};

/** Words of a version with what is said of them. The elements hold the words and nothing else. */
export function VersionWords({ text, marks }: Props) {
  return cutPieces(text.length, marks).map(({ span, tags }) => {
    const words = spanText(text, span);
    if (tags.length === 0) return words;
    const isStop = marks.some(
      (mark) => mark.span.start === span.start && mark.tag.kind === 'differs' && mark.tag.isFirst,
    );
    return (
      <span
        key={span.start}
        className={tags.map(({ kind }) => wordClasses[kind]).join(' ')}
        title={titleOf(tags)}
        data-stop={isStop ? 'difference' : undefined}
      >
        {words}
      </span>
    );
  });
}

const wordClasses: Record<VersionTag['kind'], string> = {
  differs: 'word-differs',
  moved: 'word-moved',
  gap: 'word-gap',
  opposite: 'word-opposite',
};

function titleOf(tags: readonly VersionTag[]): string | undefined {
  const gap = tags.find((tag) => tag.kind === 'gap');
  if (gap !== undefined) return `Gap in the text: ${gap.cause}`;
  const isOpposite = tags.some(({ kind }) => kind === 'opposite');
  return isOpposite ? 'The other version has a gap here' : undefined;
}
