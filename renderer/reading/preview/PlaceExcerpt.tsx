import { paragraphNumber } from '../../../domain/blocks/paragraphNumber';
import { passageText } from '../../../domain/library/passageText';
import type { Source } from '../../../domain/library/source';
import { useAppState } from '../../state/StoreContext';
import { useTexts } from '../../state/useTexts';
import type { ReadingPlace } from '../../state/view';

/** Letters of a place that its preview shows, and paragraphs that it looks for them in. */
const enough = { letters: 320, paragraphs: 4 };

/** The beginning of a place: where it is, and its first words. */
export function PlaceExcerpt({ place }: { readonly place: ReadingPlace }) {
  const { library } = useAppState();
  useTexts([place.source]);
  const source =
    library.kind === 'loaded'
      ? library.library.sources.find(({ id }) => id === place.source)
      : undefined;
  if (source === undefined) return <p>This source is not in the library any more.</p>;
  const number = place.passage === null ? null : paragraphNumber(source, place.passage);
  return (
    <>
      <p className="preview-head">
        {source.shortTitle}
        {number !== null && ` ¶${number}`}
      </p>
      <p className="preview-words">{firstWords(source, place.passage)}</p>
    </>
  );
}

function firstWords(source: Source, passage: string | null): string {
  if (passage === null && source.precis !== '') return cut(source.precis);
  const at = Math.max(
    0,
    source.passages.findIndex(({ id }) => id === passage),
  );
  const texts = source.passages
    .slice(at, at + enough.paragraphs)
    .map(({ id }) => passageText(source, id) ?? '');
  return cut(texts.join(' '));
}

function cut(text: string): string {
  if (text.length <= enough.letters) return text;
  return `${text.slice(0, text.lastIndexOf(' ', enough.letters))} …`;
}
