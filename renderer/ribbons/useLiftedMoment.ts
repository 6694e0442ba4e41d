import { type RefObject, useEffect, useState } from 'react';

/**
 * The moment to be lifted out: where the pointer or the focus went last.
 * @param onChosen hears of a moment that is clicked or gets the focus, and in which column
 */
export function useLiftedMoment(
  view: RefObject<HTMLElement | null>,
  onChosen: (momentId: string, column: number) => void,
): string | null {
  const [lifted, setLifted] = useState<string | null>(null);
  useEffect(() => {
    const element = view.current;
    if (element === null) return;
    // A pointer that rests does not point, though a scrolling text passes under it.
    let isPointing = false;
    const listen = listener(element);
    const point = (event: Event) => {
      isPointing = true;
      setLifted(momentAt(event.target));
    };
    listen('pointermove', (event) => hasMoved(event) && point(event));
    listen('wheel', point);
    listen('pointerover', ({ target }) => isPointing && setLifted(momentAt(target)));
    listen('pointerleave', () => setLifted(momentAt(document.activeElement)));
    listen('focusin', ({ target }) => {
      isPointing = false;
      setLifted(momentAt(target));
    });
    listen('focusin', (event) => choose(event, onChosen));
    listen('click', (event) => isSelecting() || choose(event, onChosen));
    return listen.end;
  }, [view, onChosen]);
  return lifted;
}
