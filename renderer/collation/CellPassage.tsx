import type { PlacedPassage } from '../../domain/collation/arrangeRows';
import type { Transposition } from '../../domain/collation/collation';
import type { Account } from '../../domain/library/account';
import { isLacuna } from '../../domain/library/source';
import type { Mark } from '../../domain/marking/mark';
import { finishLink } from '../moment/finishLink';
import { noteRanges } from '../notes/noteRanges';
import { PassageText } from '../passages/PassageText';
import { useAppState, useStore } from '../state/StoreContext';
import type { OpenCollation } from './openCollation';
import { placeInBase } from './placeInBase';
import { shownMarks } from './shownMarks';

type Props = {
  readonly placed: PlacedPassage;
  readonly account: Account;
  readonly moved: readonly Transposition[];
  readonly open: OpenCollation;
  readonly marks: readonly Mark[];
};

/** A passage in its cell: its ordinal in its own account, its words, and whether it stands elsewhere in the base. */
export function CellPassage({ placed, account, moved, open, marks }: Props) {
  const store = useStore();
  const { notes, settings, linking } = useAppState();
  const { passage, ordinal } = placed;
  const { source } = account;
  if (isLacuna(passage)) return <Lacuna cause={passage.lacuna} />;
  const noted = noteRanges(notes, source.id, passage.id, passage.text);
  return (
    <div className={placed.key === linking ? 'cell-passage linking' : 'cell-passage'}>
      <button
        type="button"
        className="ordinal"
        data-key={placed.key}
        aria-label={
          linking === null
            ? `Passage ${ordinal} of ${source.shortTitle}: read it in its source`
            : `Link with passage ${ordinal} of ${source.shortTitle}`
        }
        title={linking === null ? 'Read it in its source; L links it' : 'Link with this passage'}
        onClick={() => {
          if (linking !== null) finishLink(store, placed.key);
          else
            store.send({
              kind: 'viewOpened',
              view: { kind: 'reading', source: source.id, passage: passage.id },
            });
        }}
      >
        {ordinal}
      </button>
      <p>
        <PassageText
          source={source.id}
          passage={passage.id}
          text={passage.text}
          ranges={[...shownMarks(marks, settings.marking), ...noted]}
          onNote={(id) => {
            const note = notes.find((candidate) => candidate.id === id);
            if (note !== undefined) store.send({ kind: 'noteOpened', note, isNew: false });
          }}
        />{' '}
        <span className="manner">{passage.manner}</span>
      </p>
      {moved.map((transposition) => (
        <p key={transposition.moved} className="moved">
          <span aria-hidden="true">⇅</span> {placeInBase(transposition, open)}
        </p>
      ))}
    </div>
  );
}

function Lacuna({ cause }: { readonly cause: string }) {
  return (
    <p className="lacuna">
      <span>Gap in the text: {cause}</span>
    </p>
  );
}
