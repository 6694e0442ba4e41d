import { type RefObject, useEffect } from 'react';
import { extendSelection, moveSelection } from '../passages/selectByKeys';

/**
 * The keys of the selected words: left and right go from word to word, with Shift they take more words in,
 * Tab goes to the toolbar, Escape lets the words go. A control that has the focus keeps its own keys.
 */
export function useSelectionKeys(toolbar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (isOnControl() || event.ctrlKey || event.altKey || event.metaKey) return;
      const act = actionOf(event, toolbar.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [toolbar]);
}

function actionOf(
  { key, shiftKey }: KeyboardEvent,
  toolbar: HTMLElement | null,
): (() => void) | undefined {
  const goOn = shiftKey ? extendSelection : moveSelection;
  switch (key) {
    case 'ArrowRight':
      return () => goOn('forward');
    case 'ArrowLeft':
      return () => goOn('backward');
    case 'Escape':
      return () => document.getSelection()?.removeAllRanges();
    case 'Tab':
      return shiftKey ? undefined : () => toolbar?.querySelector('button')?.focus();
    default:
      return undefined;
  }
}

function isOnControl(): boolean {
  return document.activeElement instanceof HTMLElement && document.activeElement.tabIndex >= 0;
}
