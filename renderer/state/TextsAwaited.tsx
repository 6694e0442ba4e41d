import type { OpenTexts } from './openTexts';

type Props = { readonly texts: Exclude<OpenTexts, { readonly kind: 'ready' }> };

/** What stands in the place of a view whose texts are not there: nothing while they come, or why they do not. */
export function TextsAwaited({ texts }: Props) {
  if (texts.kind === 'loading') return <div className="page-words" aria-busy="true" />;
  const { message, advice } = texts.problem;
  return (
    <div className="page-words" role="alert">
      <h1>A text could not be opened</h1>
      <p>{message}</p>
      {advice !== undefined && <p>{advice}</p>}
    </div>
  );
}
