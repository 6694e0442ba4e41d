import type { Problem } from '../../domain/result';

/** Shown when nothing of the library could be read. */
export function LibraryFailed({ problem }: { readonly problem: Problem }) {
  return (
    <main className="page page-words">
      <h1>The library could not be opened</h1>
      <p>{problem.message}</p>
      {problem.file && (
        <p className="muted">
          {problem.file}
          {problem.line && `, line ${problem.line}`}
        </p>
      )}
      {problem.advice && <p>{problem.advice}</p>}
    </main>
  );
}
