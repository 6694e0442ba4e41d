import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth/mammoth.browser.js';

/** What mammoth's own map of styles does not say. Pictures' words are kept, their bytes are not in the file any more. */
const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh",
  "p[style-name='Block Text'] => blockquote:fresh",
  "p[style-name='Quotations'] => blockquote:fresh",
  'u => u',
  'small-caps => span.small-caps',
];

/** An inert page of a Word file's text, and what of it mammoth did not understand. */
export async function toHtml(parts: ReadonlyMap<string, Document>) {
  const serializer = new XMLSerializer();
  const files = [...parts].map(([name, part]) => [
    name,
    strToU8(serializer.serializeToString(part)),
  ]);
  const { buffer } = zipSync(Object.fromEntries(files), { level: 0 });
  const { value, messages } = await mammoth.convertToHtml(
    { arrayBuffer: buffer },
    { styleMap: styles, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  );
  const document = new DOMParser().parseFromString(value, 'text/html');
  for (const words of document.querySelectorAll('.small-caps')) {
    words.setAttribute('data-rend', 'small capitals');
  }
  return { document, ignored: findIgnored(messages) };
}

/** Names of the elements that mammoth passed over. */
function findIgnored(messages: readonly { readonly message: string }[]): readonly string[] {
  const names = messages.flatMap(
    ({ message }) => /unrecognised element was ignored: (\S+)/.exec(message)?.[1] ?? [],
  );
  return [...new Set(names)];
}
