/** Something the reader of the message can mend: shown without a stack, never a bug of ours. */
export class PreparationError extends Error {
  /** @override */
  name = 'PreparationError';
}
