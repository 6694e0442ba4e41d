import { useEffect } from 'react';
import { useAppState, useStore } from '../state/StoreContext';

/** Which library is open; another one begins the window anew. */
export function LibraryChooser() {
  const store = useStore();
  const { libraries } = useAppState();
  useEffect(() => {
    void store.loadLibraries();
  }, [store]);
  const open = libraries.find(({ isOpen }) => isOpen);
  if (open === undefined || libraries.length < 2) return null;
  return (
    <label className="facet">
      <span>Library</span>
      <select
        className="field"
        value={open.handle}
        title={open.folder}
        onChange={({ target }) => void store.switchLibrary(target.value)}
      >
        {libraries.map(({ handle, name, folder }) => (
          <option key={handle} value={handle} title={folder}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
