import { createContext, use } from 'react';
import type { Lead } from '../text/target';

/** How words that lead elsewhere ask for what they lead to. */
export type Previews = {
  /** Shows it and moves the focus there. */
  readonly choose: (lead: Lead, words: HTMLElement) => void;
  /** Shows it in passing, when the pointer has rested on the words. */
  readonly restOn: (lead: Lead, words: HTMLElement) => void;
  readonly leave: () => void;
};

/** In a preview nothing leads further. */
const none: Previews = { choose: () => {}, restOn: () => {}, leave: () => {} };

export const PreviewContext = createContext<Previews>(none);

export function usePreviews(): Previews {
  return use(PreviewContext);
}
