import type { Thing } from './structure';

/** Whether the reader has still to say if a thing is what we take it for. */
export function isOpen({
  certainty,
  isConfirmed,
}: Pick<Thing, 'certainty' | 'isConfirmed'>): boolean {
  return certainty === 'inferred' && !isConfirmed;
}
