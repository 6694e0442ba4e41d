/** As long as a reader waits without wondering, in milliseconds; two books are compared in half of it. */
const patience = 3000;

/** Says true once the reader has waited long enough, from now on. */
export function deadline(): () => boolean {
  const end = performance.now() + patience;
  return () => performance.now() > end;
}
