import { type RefCallback, useCallback } from 'react';
import type { MarkKind } from '../../domain/marking/mark';
import { cutStretches } from '../../domain/text/cutStretches';
import { cutPieces, type Range } from '../../domain/text/pieces';
import { spanText } from '../../domain/text/span';
import { spanWithin } from '../../domain/text/spanWithin';
import { Noted } from './Noted';
import { enterPart, type PassagePart } from './partOfPassage';

/** What is said of a stretch of a passage: how its words compare, or that a note hangs on it. */
export type PassageTag =
  | { readonly kind: MarkKind }
  | { readonly kind: 'note'; readonly id: string };

type Props = {
  readonly source: string;
  readonly passage: string;
  readonly text: string;
  readonly ranges: readonly Range<PassageTag>[];
  readonly onNote?: (id: string) => void;
  /** Where the text is only a part of the passage: the id of the part, and what it is a part of. */
  readonly part?: PassagePart & { readonly id: string };
};

/** A passage of no more letters is laid out within a part of a frame. */
const longestWhole = 20_000;

/** One that is longer, a book in a single line, is laid out in stretches of two screens or so, as they come into sight. */
const longestStretch = 4_000;

/**
 * A passage as running text. The element holds the passage's text and nothing else, so that a selection
 * inside it can be counted in UTF-16 units from its start.
 */
export function PassageText({ source, passage, text, ranges, onNote, part }: Props) {
  const ref: RefCallback<HTMLElement> = useCallback(
    (element) => {
      if (element !== null && part !== undefined) enterPart(element, part);
    },
    [part],
  );
  const stretches = text.length > longestWhole ? cutStretches(text, longestStretch) : [];
  return (
    <span
      ref={ref}
      className="passage-text"
      data-source={source}
      data-passage={passage}
      data-part={part?.id}
    >
      {stretches.length === 0 ? (
        <Pieces text={text} ranges={ranges} onNote={onNote} />
      ) : (
        stretches.map((span) => (
          <span
            key={span.start}
            className="passage-stretch"
            style={{ '--letters': span.end - span.start }}
          >
            <Pieces
              text={spanText(text, span)}
              ranges={ranges.flatMap(({ span: whole, tag }) => {
                const here = spanWithin(whole, span);
                return here === null ? [] : { span: here, tag };
              })}
              onNote={onNote}
            />
          </span>
        ))
      )}
    </span>
  );
}

type PiecesProps = {
  readonly text: string;
  readonly ranges: readonly Range<PassageTag>[];
  readonly onNote: ((id: string) => void) | undefined;
};

function Pieces({ text, ranges, onNote }: PiecesProps) {
  const noteStarts = new Set(
    ranges.filter(({ tag }) => tag.kind === 'note').map(({ span }) => span.start),
  );
  return cutPieces(text.length, ranges).map(({ span, tags }) => (
    <PieceText
      key={span.start}
      tags={tags}
      text={spanText(text, span)}
      isNoteStart={noteStarts.has(span.start)}
      {...(onNote === undefined ? {} : { onNote })}
    />
  ));
}

type PieceProps = {
  readonly tags: readonly PassageTag[];
  readonly text: string;
  readonly isNoteStart: boolean;
  readonly onNote?: (id: string) => void;
};

/** One piece of a passage, drawn as its tags say. */
export function PieceText({ tags, text, isNoteStart, onNote }: PieceProps) {
  const mark = tags
    .map(({ kind }) => kind)
    .filter((kind) => kind !== 'note')
    .at(-1);
  const note = tags.find((tag) => tag.kind === 'note')?.id;
  const words =
    mark === undefined ? (
      text
    ) : (
      <span className={`word-${mark}`} data-mark={mark}>
        {text}
      </span>
    );
  if (note === undefined) return words;
  return (
    <Noted
      id={note}
      text={text}
      isStart={isNoteStart}
      {...(onNote === undefined ? {} : { onNote })}
    >
      {words}
    </Noted>
  );
}
