import { type RefObject, useEffect, useRef } from 'react';

type KeptFocus = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

/**
 * Keeps the keyboard in the notes when what had the focus goes: after the editor has closed it is on the entry of that
 * note, after a deletion on the head of the list.
 */
export function useKeptFocus(opened: string | null, count: number): KeptFocus {
  const ref = useRef<HTMLDivElement>(null);
  const hadFocus = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of the count is what takes an entry away
  useEffect(
    () => () => {
      if (!hadFocus.current || document.activeElement !== document.body) return;
      const entry = ref.current?.querySelector<HTMLElement>(`[data-note-item="${opened}"] button`);
      (entry ?? ref.current?.querySelector('h2'))?.focus();
    },
    [opened, count],
  );
  return {
    ref,
    onFocus: () => {
      hadFocus.current = true;
    },
    onBlur: () => {
      hadFocus.current = false;
    },
  };
}
