import type { Problem } from '../../domain/result';

type Props = { readonly problems: readonly Problem[] };

/** The files that could not be read, each with its place, its reason, and what to do. */
export function ProblemList({ problems }: Props) {
  if (problems.length === 0) return null;
  return (
    <section className="library-problems" aria-labelledby="library-problems">
      <h2 id="library-problems">Not everything could be read</h2>
      <p>What is named here is left out; the rest of the library is open.</p>
      <ul>
        {problems.map(({ file, line, message, advice }) => (
          <li key={`${file}:${line}:${message}`}>
            {file !== undefined && (
              <strong>
                {file}
                {line !== undefined && `, line ${line}`}
              </strong>
            )}
            <p>
              {message} {advice}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
