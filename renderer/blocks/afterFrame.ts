/**
 * Puts work off until a frame has been drawn, when to ask the page for places costs nothing: it has just been laid out.
 * @returns how to ask for the work; asked for several times before a frame it is done once after it
 */
export function afterFrame(work: () => void): () => void {
  let isAskedFor = false;
  return () => {
    if (isAskedFor) return;
    isAskedFor = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        isAskedFor = false;
        work();
      }),
    );
  };
}
