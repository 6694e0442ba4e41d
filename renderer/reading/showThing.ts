/** Puts the focus on the words in which something was recognised, if they bear a mark, once the pane has come to them. */
export function showThing(pane: number, thing: string): void {
  // Two frames later: the place that was gone to takes the focus in the first.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => findThing(pane, thing)?.focus({ preventScroll: true })),
  );
}

function findThing(pane: number, thing: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(
    `[data-pane="${pane}"] [data-thing="${CSS.escape(thing)}"]`,
  );
}
