import { useCallback, useLayoutEffect, useState } from 'react';
import { keepPlace, keptPlace } from '../collation/keptPlace';
import type { Choice } from '../state/view';

type Alone = {
  /** The ids of the sources whose columns the reader has let go. */
  readonly alone: ReadonlySet<string>;
  readonly onAlone: (source: string, isAlone: boolean) => void;
};

/** The columns that scroll on their own; remembered with the comparison. */
export function useAlone(choice: Choice): Alone {
  const [alone, setAlone] = useState(() => keptPlace(choice).alone);
  const onAlone = useCallback((source: string, isAlone: boolean) => {
    setAlone((before) => new Set([...before, source].filter((id) => id !== source || isAlone)));
  }, []);
  useLayoutEffect(() => keepPlace(choice, { alone }), [choice, alone]);
  return { alone, onAlone };
}
