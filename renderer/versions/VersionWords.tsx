import { cutPieces, type Range } from '../../domain/text/pieces';
import { spanText } from '../../domain/text/span';
import type { VersionMark, VersionTag } from '../../domain/versions/versions';
import { Noted } from '../passages/Noted';

/** A note that hangs on words of a version. */
type NoteTag = { readonly kind: 'note'; readonly id: string };
type WordTag = VersionTag | NoteTag;

type Props = {
  readonly text: string;
  /** Counted from the start of `text`, as the notes are. */
  readonly marks: readonly VersionMark[];
  readonly notes?: readonly Range<NoteTag>[];
  readonly onNote?: (id: string) => void;
};

/** Words of a version with what is said of them. The elements hold the words and nothing else. */
export function VersionWords({ text, marks, notes = [], onNote }: Props) {
  const starts = new Set(
    marks.flatMap(({ span, tag }) => (tag.kind === 'differs' && tag.isFirst ? span.start : [])),
  );
  const noteStarts = new Set(notes.map(({ span }) => span.start));
  return cutPieces<WordTag>(text.length, [...marks, ...notes]).map(({ span, tags }) => {
    const note = tags.find((tag) => tag.kind === 'note');
    const words = (
      <Words
        key={span.start}
        text={spanText(text, span)}
        tags={tags.filter((tag) => tag.kind !== 'note')}
        isStop={starts.has(span.start)}
      />
    );
    if (note === undefined) return words;
    return (
      <Noted
        key={span.start}
        id={note.id}
        text={spanText(text, span)}
        isStart={noteStarts.has(span.start)}
        {...(onNote === undefined ? {} : { onNote })}
      >
        {words}
      </Noted>
    );
  });
}

type WordsProps = {
  readonly text: string;
  readonly tags: readonly VersionTag[];
  readonly isStop: boolean;
};

function Words({ text, tags, isStop }: WordsProps) {
  if (tags.length === 0) return text;
  return (
    <span
      className={tags.map(({ kind }) => wordClasses[kind]).join(' ')}
      title={titleOf(tags)}
      data-stop={isStop ? 'difference' : undefined}
    >
      {text}
    </span>
  );
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
