import { showNotice } from '../../notes/showNotice';
import { useStore } from '../../state/StoreContext';
import type { ReadingPlace } from '../../state/view';
import { layBeside } from '../desk';
import { usePane } from '../PaneContext';
import type { Lead } from '../text/target';
import { PlacedWords } from './PlacedWords';
import { PlaceExcerpt } from './PlaceExcerpt';
import { ThingTools } from './ThingTools';

type Props = { readonly lead: Lead; readonly onClose: () => void };

/** A footnote in its own words, the beginning of the place that is named, or an address to be copied; and what we only infer of it. */
export function PreviewContents({ lead, onClose }: Props) {
  const { target, thing } = lead;
  return (
    <>
      {target.kind === 'footnote' && (
        <FootnotePreview label={target.label} words={target.words} onClose={onClose} />
      )}
      {target.kind === 'places' &&
        target.places.map((place) => (
          <PlacePreview key={`${place.source} ${place.passage}`} place={place} onClose={onClose} />
        ))}
      {target.kind === 'address' && <AddressPreview address={target.address} />}
      {thing !== null && (
        <ThingTools id={thing} isTold={target.kind === 'itself'} onDone={onClose} />
      )}
    </>
  );
}

type FootnoteProps = Extract<Lead['target'], { kind: 'footnote' }>;

function FootnotePreview({
  label,
  words,
  onClose,
}: Omit<FootnoteProps, 'kind'> & { readonly onClose: () => void }) {
  const { source, goTo } = usePane();
  const [first] = words;
  return (
    <>
      <p className="preview-head">Note {label}</p>
      {words.map((place) => (
        <PlacedWords key={place.block} place={place} />
      ))}
      {first !== undefined && (
        <button
          type="button"
          className="button-link"
          onClick={() => {
            onClose();
            goTo({ source: source.id, passage: first.block });
          }}
        >
          Go to the note
        </button>
      )}
    </>
  );
}

function PlacePreview({
  place,
  onClose,
}: {
  readonly place: ReadingPlace;
  readonly onClose: () => void;
}) {
  const store = useStore();
  const { goTo } = usePane();
  return (
    <>
      <PlaceExcerpt place={place} />
      <p className="preview-ways">
        <button
          type="button"
          className="button-link"
          onClick={() => {
            onClose();
            goTo(place);
          }}
        >
          Go there
        </button>
        <button
          type="button"
          className="button-link"
          onClick={() => {
            onClose();
            layBeside(store, place);
          }}
        >
          Open beside
        </button>
      </p>
    </>
  );
}

function AddressPreview({ address }: { readonly address: string }) {
  const store = useStore();
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    showNotice(store, 'Address copied. Synoptic itself never goes to the web.');
  };
  return (
    <>
      <p className="preview-address">{address}</p>
      <button type="button" className="button-link" onClick={() => void copy()}>
        Copy the address
      </button>
    </>
  );
}
