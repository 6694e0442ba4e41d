/** What a fallible step gives back: its value, or the reason in words for the reader. Bugs throw instead. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** An expected failure: what happened, and what the reader can do. */
export type Problem = {
  /** One sentence: what happened, naming the thing it happened to. */
  readonly message: string;
  /** One sentence: what the reader can do about it. */
  readonly advice?: string;
  /** The file concerned, relative to the library folder. */
  readonly file?: string;
  /** The line in that file, from 1. */
  readonly line?: number;
};

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failure(problem: Problem): Result<never> {
  return { ok: false, problem };
}
