import { useId, useState } from 'react';
import type { Row } from '../../domain/collation/arrangeRows';
import { giveName } from '../../domain/judgements/judge';
import { useAppState, useStore } from '../state/StoreContext';

/** The reader's own name for a moment; Enter or leaving the field keeps it. */
export function MomentName({ row }: { readonly row: Row }) {
  const store = useStore();
  const { judgements } = useAppState();
  const [name, setName] = useState(row.givenName ?? '');
  const id = useId();
  const keep = () => {
    if (name.trim() === (row.givenName ?? '')) return;
    const said = name.trim() === '' ? 'Name taken back.' : `Named “${name.trim()}”.`;
    void store.judge(giveName(judgements.present, row.moment, name), said);
  };
  return (
    <p className="moment-naming">
      <label htmlFor={id}>Your name for it</label>
      <input
        id={id}
        value={name}
        maxLength={200}
        onChange={(event) => setName(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </p>
  );
}
