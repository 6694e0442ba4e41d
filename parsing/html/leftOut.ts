/** What of a page is left out and counted: nothing of it is loaded, run or shown. */
const kinds: Readonly<Record<string, string>> = {
  img: 'picture',
  svg: 'picture',
  canvas: 'picture',
  script: 'script',
  iframe: 'frame',
  frame: 'frame',
  object: 'embedded object',
  embed: 'embedded object',
  applet: 'embedded object',
  video: 'recording',
  audio: 'recording',
  input: 'form field',
  button: 'form field',
  select: 'form field',
  textarea: 'form field',
};

/** The kind of thing that an element is and that is left out; undefined for what has words of its own. */
export function leftOutKind({ localName }: Element): string | undefined {
  return Object.hasOwn(kinds, localName) ? kinds[localName] : undefined;
}

/** "3 pictures were left out." for each kind that the page has. */
export function remarksOfLeftOut(document: Document): string[] {
  const counts = new Map<string, number>();
  for (const element of document.querySelectorAll(Object.keys(kinds).join(','))) {
    const kind = leftOutKind(element);
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) =>
    count === 1 ? `1 ${kind} was left out.` : `${count} ${kind}s were left out.`,
  );
}
