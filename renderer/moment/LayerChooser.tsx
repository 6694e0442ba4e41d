import { useState } from 'react';
import { compareLayers } from '../../domain/judgements/compareLayers';
import type { OpenCollation } from '../collation/openCollation';
import { useAppState, useStore } from '../state/StoreContext';
import type { ShownLayer } from '../state/state';
import { ChoiceRow } from '../ui/ChoiceRow';
import { sayPlaces } from './sayPlaces';

/** Whose links are shown, a colleague's beside one's own, and where the two disagree. */
export function LayerChooser({ open }: { readonly open: OpenCollation }) {
  const store = useStore();
  const { shownLayer, colleague } = useAppState();
  const layers: readonly { value: ShownLayer; label: string }[] = [
    { value: 'mine', label: 'Mine' },
    { value: 'machine', label: 'The machine’s' },
    ...(colleague === null ? [] : [{ value: 'colleague', label: colleague.name } as const]),
  ];
  return (
    <section className="layers" aria-label="Whose links are shown">
      <h3>Whose links</h3>
      <ChoiceRow
        label="Whose links are shown"
        value={shownLayer}
        choices={layers}
        onChoose={(layer) => store.send({ kind: 'layerShown', layer })}
      />
      <Disagreements open={open} />
      <p className="layer-files">
        <button type="button" className="button-link" onClick={() => void store.openLayer()}>
          Open a colleague’s links…
        </button>
        <SaveMine />
      </p>
    </section>
  );
}

function SaveMine() {
  const store = useStore();
  const [name, setName] = useState<string | null>(null);
  if (name === null) {
    return (
      <button type="button" className="button-link" onClick={() => setName('')}>
        Save mine for a colleague…
      </button>
    );
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        void store.saveLayer(name.trim());
        setName(null);
      }}
    >
      <input
        // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
        autoFocus
        aria-label="Your name, as the colleague will read it"
        placeholder="Your name, Enter to save"
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </form>
  );
}

function Disagreements({ open }: { readonly open: OpenCollation }) {
  const { judgements, colleague } = useAppState();
  if (colleague === null) return null;
  const { agreed, disagreements, onlyOne } = compareLayers(
    judgements.present,
    colleague.judgements,
  );
  return (
    <>
      <p className="muted small">
        You and {colleague.name} agree on {agreed}, disagree on {disagreements.length}; {onlyOne}{' '}
        only one of you has judged.
      </p>
      <ul>
        {disagreements.map(({ left, right, mine }) => (
          <li key={`${left} ${right}`} className="small">
            <span className="siglum">
              {sayPlaces([left], open) || left} – {sayPlaces([right], open) || right}
            </span>
            : {mine} by you, {mine === 'confirmed' ? 'rejected' : 'confirmed'} by {colleague.name}
          </li>
        ))}
      </ul>
    </>
  );
}
