import { type RefObject, useEffect } from 'react';

/**
 * Puts the focus on what has just been opened: a frame later, since a dialog from which it was opened gives the focus
 * back as it closes.
 */
export function useFocusAtFirst(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      element.current?.focus();
      if (element.current instanceof HTMLInputElement) element.current.select();
    });
    return () => cancelAnimationFrame(frame);
  }, [element]);
}
