import { findCrossReferences } from '../../domain/library/crossReferences';
import type { Library } from '../../domain/library/library';
import { precisId } from '../../domain/library/passageText';
import type { Source } from '../../domain/library/source';
import { cutPieces, type Range } from '../../domain/text/pieces';
import { spanText } from '../../domain/text/span';
import { noteRanges } from '../notes/noteRanges';
import { openNoteById } from '../notes/openNoteById';
import { type PassageTag, PieceText } from '../passages/PassageText';
import { useAppState, useStore } from '../state/StoreContext';

type Props = { readonly library: Library; readonly source: Source };
type ReferenceTag = { readonly kind: 'reference'; readonly to: Source };

/** What the source is and why it matters, in our words; the documents it names open. */
export function Precis({ library, source }: Props) {
  const store = useStore();
  const { notes } = useAppState();
  const text = source.precis;
  const noted = noteRanges(notes, source.id, precisId, text);
  const references = findCrossReferences(source, library).map(({ span, source: to }) => ({
    span,
    tag: { kind: 'reference', to } as const,
  }));
  const ranges: readonly Range<PassageTag | ReferenceTag>[] = [...noted, ...references];
  return (
    <p className="precis">
      <span className="passage-text" data-source={source.id} data-passage={precisId}>
        {cutPieces(text.length, ranges).map(({ span, tags }) => {
          const words = spanText(text, span);
          const reference = tags.find((tag) => tag.kind === 'reference');
          if (reference !== undefined) {
            return <DocumentLink key={span.start} to={reference.to} words={words} />;
          }
          return (
            <PieceText
              key={span.start}
              text={words}
              tags={tags.filter((tag) => tag.kind !== 'reference')}
              isNoteStart={noted.some((range) => range.span.start === span.start)}
              onNote={(id) => openNoteById(store, id)}
            />
          );
        })}
      </span>
    </p>
  );
}

type LinkProps = { readonly to: Source; readonly words: string };

function DocumentLink({ to, words }: LinkProps) {
  const store = useStore();
  const open = () =>
    store.send({ kind: 'viewOpened', view: { kind: 'reading', source: to.id, passage: null } });
  return (
    <span
      className="document-link"
      role="link"
      tabIndex={0}
      aria-label={`${words}: ${to.shortTitle}`}
      title={to.shortTitle}
      onClick={open}
      onKeyDown={(event) => event.key === 'Enter' && open()}
    >
      {words}
    </span>
  );
}
