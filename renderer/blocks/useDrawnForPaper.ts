import { useEffect } from 'react';
import { drawAll } from './undrawn';

/** Draws the whole page before it is printed: paper has no window that the reader could bring to what is not drawn yet. */
export function useDrawnForPaper(): void {
  useEffect(() => {
    window.addEventListener('beforeprint', drawAll);
    return () => window.removeEventListener('beforeprint', drawAll);
  }, []);
}
