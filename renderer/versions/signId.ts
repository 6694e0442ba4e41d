/** The id on the page of the sign at a moved block, which leads to its other place. */
export function signId(side: 'left' | 'right', move: number): string {
  return `moved-${side}-${move}`;
}
