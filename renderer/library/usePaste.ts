import { useEffect } from 'react';
import { useStore } from '../state/StoreContext';
import type { Store } from '../state/store';

/** A text that is pasted into the library, and not into a field of it, is brought in as a source. */
export function usePaste(): void {
  const store = useStore();
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const isField =
        event.target instanceof Element && event.target.closest('input, textarea') !== null;
      if (isField || event.clipboardData === null) return;
      event.preventDefault();
      void bringInPasted(event.clipboardData, store);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [store]);
}

/** Markup says more than the bare words: headings, quotations, footnotes. */
async function bringInPasted(pasted: DataTransfer, store: Store): Promise<void> {
  const [html, text] = [pasted.getData('text/html'), pasted.getData('text/plain')];
  if (text.trim() === '') {
    store.send({ kind: 'noticeShown', text: 'There is no text on the clipboard to bring in.' });
    return;
  }
  const [name, content] = html === '' ? ['Pasted text.txt', text] : ['Pasted text.html', html];
  await store.importBytes(name, new TextEncoder().encode(content));
}
