import { useCallback, useState } from 'react';
import type { Source } from '../../domain/library/source';
import { PageImage } from './PageImage';

type Props = {
  readonly source: Source;
  /** The page, from 1, on which the reader is in the text; null until that is known. */
  readonly pageRead: number | null;
  readonly onClose: () => void;
};

/**
 * The pages of the original, one at a time, as pictures: nothing of the file runs in this window. They follow the text until
 * the reader turns them.
 */
export function OriginalPages({ source, pageRead, onClose }: Props) {
  const [turnedTo, turnTo] = useState<number | null>(null);
  const [pages, setPages] = useState<number | null>(null);
  const onDrawn = useCallback((count: number) => setPages(count), []);
  const within = (page: number) => Math.max(1, pages === null ? page : Math.min(page, pages));
  const wanted = turnedTo ?? pageRead;
  const page = wanted === null ? null : within(wanted);
  return (
    <section className="original" aria-label={`Pages of the original of ${source.shortTitle}`}>
      <div className="original-tools">
        <PageTurner page={page ?? 1} pages={pages} onTurn={(to) => turnTo(within(to))} />
        {turnedTo !== null && turnedTo !== pageRead && (
          <button type="button" className="button button-plain" onClick={() => turnTo(null)}>
            Follow the text
          </button>
        )}
        <button type="button" className="button button-plain" onClick={onClose}>
          Close
        </button>
      </div>
      {page !== null && <PageImage key={page} source={source.id} page={page} onDrawn={onDrawn} />}
    </section>
  );
}

type TurnerProps = {
  readonly page: number;
  /** How many there are; null until the first is drawn. */
  readonly pages: number | null;
  readonly onTurn: (page: number) => void;
};

function PageTurner({ page, pages, onTurn }: TurnerProps) {
  return (
    <>
      <button
        type="button"
        className="button button-plain"
        aria-label="Previous page"
        disabled={page === 1}
        onClick={() => onTurn(page - 1)}
      >
        ←
      </button>
      <label>
        Page{' '}
        <input
          className="field"
          type="number"
          min={1}
          max={pages ?? undefined}
          value={page}
          onChange={({ target }) => onTurn(Number(target.value) || 1)}
        />
      </label>
      <output className="muted">{pages !== null && `of ${pages}`}</output>
      <button
        type="button"
        className="button button-plain"
        aria-label="Next page"
        disabled={page === pages}
        onClick={() => onTurn(page + 1)}
      >
        →
      </button>
    </>
  );
}
