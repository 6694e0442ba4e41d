import { type VersionText, versionText } from '../../../domain/versions/versionText';

/** A version whose paragraphs are the given texts, `p1` first; a text in round brackets is a lacuna. */
export function aVersion(...texts: readonly string[]): VersionText {
  return versionText(
    texts.map((text, i) => {
      const id = `p${i + 1}`;
      return text.startsWith('(')
        ? { id, lacuna: text.slice(1, -1) }
        : { id, text, manner: 'quoted', chain: [{ source: 'x' }] };
    }),
  );
}
