import { type RefObject, useEffect, useState } from 'react';

/** Hears of a moment that is clicked or gets the focus, and in which column. */
type OnChosen = (momentId: string, column: number) => void;

/** The moment to be lifted out: where the pointer or the focus went last. */
export function useLiftedMoment(
  view: RefObject<HTMLElement | null>,
  onChosen: OnChosen,
): string | null {
  const [lifted, setLifted] = useState<string | null>(null);
  useEffect(() => {
    if (view.current === null) return;
    const ended = new AbortController();
    hearLifting(view.current, setLifted, ended.signal);
    hearChoosing(view.current, onChosen, ended.signal);
    return () => ended.abort();
  }, [view, onChosen]);
  return lifted;
}

function hearLifting(
  view: HTMLElement,
  onLifted: (momentId: string | null) => void,
  signal: AbortSignal,
): void {
  // A pointer that rests does not point, though a text that scrolls passes under it.
  let isPointing = false;
  const options = { signal, passive: true };
  const point = ({ target }: Event) => {
    isPointing = true;
    onLifted(momentAt(target));
  };
  view.addEventListener('wheel', point, options);
  view.addEventListener(
    'pointermove',
    (event) => {
      if (event.movementX !== 0 || event.movementY !== 0) point(event);
    },
    options,
  );
  view.addEventListener('pointerover', (event) => isPointing && point(event), options);
  view.addEventListener('pointerleave', () => onLifted(momentAt(document.activeElement)), options);
  view.addEventListener('focusout', () => isPointing || onLifted(null), options);
  view.addEventListener(
    'focusin',
    ({ target }) => {
      isPointing = false;
      onLifted(momentAt(target));
    },
    options,
  );
}

function hearChoosing(view: HTMLElement, onChosen: OnChosen, signal: AbortSignal): void {
  const choose = ({ target }: Event) => {
    const momentId = momentAt(target);
    const column = closest(target, 'data-column');
    if (momentId === null || column === null) return;
    // What gets the focus may be scrolled to only after that: the choice counts when all has come to rest.
    requestAnimationFrame(() => onChosen(momentId, Number(column)));
  };
  view.addEventListener('focusin', choose, { signal });
  view.addEventListener('click', (event) => isSelecting() || choose(event), { signal });
}

function momentAt(target: EventTarget | null): string | null {
  return closest(target, 'data-moment');
}

function closest(target: EventTarget | null, attribute: string): string | null {
  if (!(target instanceof Element)) return null;
  return target.closest(`[${attribute}]`)?.getAttribute(attribute) ?? null;
}

/** A click that ends a selection of words chooses nothing. */
function isSelecting(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
