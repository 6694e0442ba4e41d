import { useCallback, useState } from 'react';
import type { Source } from '../../domain/library/source';
import { PageImage } from './PageImage';

type Props = {
  readonly source: Source;
  readonly onClose: () => void;
};

/** The pages of the original, one at a time, as pictures: nothing of the file runs in this window. */
export function OriginalPages({ source, onClose }: Props) {
  const [page, setPage] = useState(1);
  const [pages, setPages] = useState<number | null>(null);
  const onDrawn = useCallback((count: number) => setPages(count), []);
  const go = (to: number) => setPage(Math.max(1, pages === null ? to : Math.min(to, pages)));
  return (
    <section className="original" aria-label={`Pages of the original of ${source.shortTitle}`}>
      <div className="original-tools">
        <button
          type="button"
          className="button button-plain"
          aria-label="Previous page"
          disabled={page === 1}
          onClick={() => go(page - 1)}
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
            onChange={({ target }) => go(Number(target.value) || 1)}
          />
        </label>
        <output className="muted">{pages !== null && `of ${pages}`}</output>
        <button
          type="button"
          className="button button-plain"
          aria-label="Next page"
          disabled={page === pages}
          onClick={() => go(page + 1)}
        >
          →
        </button>
        <button type="button" className="button button-plain" onClick={onClose}>
          Close
        </button>
      </div>
      <PageImage key={page} source={source.id} page={page} onDrawn={onDrawn} />
    </section>
  );
}
