import type { Source } from '../../domain/library/source';
import { useStore } from '../state/StoreContext';

type Props = {
  readonly source: Source;
  readonly className?: string;
};

/** A source by its short title; choosing it opens the source. */
export function SourceLink({ source, className = '' }: Props) {
  const store = useStore();
  const view = { kind: 'reading', source: source.id, passage: null } as const;
  return (
    <button
      type="button"
      className={`button-link ${className}`.trim()}
      onClick={() => store.send({ kind: 'viewOpened', view })}
    >
      {source.shortTitle}
    </button>
  );
}
