import type { Problem } from '../../domain/result';
import type { State } from './state';

/** Whether the words of some sources are there to be shown. */
export type OpenTexts =
  | { readonly kind: 'ready' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** How far the texts of these sources are. A source that was not imported carries its own words, and is ready. */
export function openTexts(state: State, ids: readonly string[]): OpenTexts {
  const missing = textsMissing(state, ids);
  if (missing.length === 0) return { kind: 'ready' };
  const problem = missing.map((id) => state.textProblems.get(id)).find((found) => found);
  return problem === undefined ? { kind: 'loading' } : { kind: 'failed', problem };
}

/** Ids of the imported sources among these whose text has not been opened. */
export function textsMissing({ library, texts }: State, ids: readonly string[]): readonly string[] {
  if (library.kind !== 'loaded') return [];
  const { sources } = library.library;
  return ids.filter((id) => {
    const source = sources.find((candidate) => candidate.id === id);
    return source?.imported !== undefined && !texts.has(id);
  });
}
