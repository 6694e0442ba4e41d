import type { Row } from '../../domain/collation/arrangeRows';
import { splitMoment } from '../../domain/judgements/judge';
import type { OpenCollation } from '../collation/openCollation';
import { useAppState, useStore } from '../state/StoreContext';
import { sayPlaces } from './sayPlaces';

type Props = { readonly row: Row; readonly open: OpenCollation };

/** Redraws a moment: a passage is linked with another, or taken out. */
export function PassageMoves({ row, open }: Props) {
  const store = useStore();
  const { judgements } = useAppState();
  const passages = row.moment.readings.flatMap(({ passageIds }) => passageIds);
  const isShared = row.moment.readings.length > 1;
  return (
    <>
      <h3>Passages</h3>
      <ul className="passage-moves">
        {passages.map((passage) => {
          const place = sayPlaces([passage], open);
          return (
            <li key={passage}>
              <span className="siglum">{place}</span>
              <button
                type="button"
                className="button"
                aria-label={`Link ${place} with another passage`}
                onClick={() => store.send({ kind: 'linkBegun', passage })}
              >
                Link…
              </button>
              {isShared && (
                <button
                  type="button"
                  className="button"
                  aria-label={`Take ${place} out of this moment`}
                  onClick={() =>
                    void store.judge(
                      splitMoment(judgements.present, row.moment, passage),
                      `${place} taken out of its moment.`,
                    )
                  }
                >
                  Take out
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
