import { useId, useState } from 'react';
import {
  canBeReadAgain,
  encodingsByScript,
  isTextEncoding,
  nameEncoding,
  type TextEncoding,
} from '../../domain/importing/textEncodings';
import type { Source } from '../../domain/library/source';
import { useStore } from '../state/StoreContext';
import { chooseEncoding } from './chooseEncoding';

/** In which encoding a text is read, where its bytes leave a choice; another one can be chosen. */
export function ReadAs({ source }: { readonly source: Source }) {
  const store = useStore();
  const id = useId();
  const [awaited, setAwaited] = useState<TextEncoding | null>(null);
  const { type, encoding } = source.imported ?? {};
  if (type === undefined || !canBeReadAgain(type) || !isTextEncoding(encoding)) return null;
  const choose = async (chosen: string) => {
    if (!isTextEncoding(chosen)) return;
    setAwaited(chosen);
    await chooseEncoding(store, source.id, { before: encoding, chosen });
    setAwaited(null);
  };
  return (
    <div className="read-as">
      <dt>
        <label htmlFor={id}>Read as</label>
      </dt>
      <dd>
        <select
          id={id}
          className="field"
          value={awaited ?? encoding}
          aria-busy={awaited !== null}
          onChange={({ target }) => void choose(target.value)}
        >
          {encodingsByScript.map(({ script, encodings }) => (
            <optgroup key={script} label={script}>
              {encodings.map((one) => (
                <option key={one} value={one}>
                  {nameEncoding(one)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </dd>
    </div>
  );
}
