import type { Library } from '../../domain/library/library';
import { useAppState, useStore } from '../state/StoreContext';
import { Dialog } from '../ui/Dialog';
import { SearchList } from '../ui/SearchList';
import { layBeside } from './desk';

/** Every source by its short title, to be laid beside what is being read. */
export function OpenBeside() {
  const store = useStore();
  const { dialog, library } = useAppState();
  const close = () => store.send({ kind: 'dialogOpened', dialog: null });
  return (
    <Dialog title="Open beside" isOpen={dialog === 'beside'} onClose={close}>
      {library.kind === 'loaded' && <Sources library={library.library} onDone={close} />}
    </Dialog>
  );
}

type Props = { readonly library: Library; readonly onDone: () => void };

function Sources({ library, onDone }: Props) {
  const store = useStore();
  return (
    <SearchList
      label="Find a source"
      listLabel="Sources"
      placeholder="Which source is to stand beside?"
      items={library.sources.map(({ id, shortTitle }) => ({ id, title: shortTitle }))}
      none="No source is called that."
      onChoose={({ id }) => {
        onDone();
        layBeside(store, { source: id, passage: null });
      }}
    />
  );
}
