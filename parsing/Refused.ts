import type { RefusalCode } from '../domain/importing/refusal';

/** Thrown by a parser, however deep, where a file is not brought in; `parseFile` makes it the answer. */
export class Refused extends Error {
  readonly code: RefusalCode;

  /** @param message a whole sentence for the reader: what is wrong with the file, without its name */
  constructor(code: RefusalCode, message: string) {
    super(message);
    this.code = code;
  }
}
