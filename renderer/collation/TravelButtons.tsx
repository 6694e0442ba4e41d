import type { Stop } from '../blocks/stop';
import { travel } from './travel';
import './travelButtons.css';

type Props = {
  readonly name: Stop;
  readonly title: string;
  /** The bare key that goes on; with Shift it goes back. */
  readonly keys: string;
};

/** Steps to the previous and the next stop of a kind. */
export function TravelButtons({ name, title, keys }: Props) {
  return (
    <div className="travel">
      <button
        type="button"
        className="button button-plain"
        aria-label={`Previous ${name}`}
        title={`Previous ${name} (Shift+${keys})`}
        onClick={() => travel(name, 'previous')}
      >
        ↑
      </button>
      <span className="muted">{title}</span>
      <button
        type="button"
        className="button button-plain"
        aria-label={`Next ${name}`}
        title={`Next ${name} (${keys})`}
        onClick={() => travel(name, 'next')}
      >
        ↓
      </button>
    </div>
  );
}
