import type { Problem } from '../../domain/result';

/** A problem as a notice tells it: what happened, where, and what to do. */
export function sayProblem({ message, file, line, advice = '' }: Problem): string {
  const place = file === undefined || line === undefined ? '' : ` (${file}, line ${line})`;
  return `${message}${place} ${advice}`.trim();
}
