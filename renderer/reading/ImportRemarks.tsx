import type { Source } from '../../domain/library/source';

/** What was lost, guessed or not understood when the source was brought in. */
export function ImportRemarks({ source }: { readonly source: Source }) {
  const remarks = source.imported?.remarks ?? [];
  if (remarks.length === 0) return null;
  return (
    <details className="import-remarks">
      <summary>
        {remarks.length === 1 ? 'A remark' : `${remarks.length} remarks`} on how it was brought in
      </summary>
      <ul>
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </details>
  );
}
