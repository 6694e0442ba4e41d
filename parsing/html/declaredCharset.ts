/** Browsers look no further for the declaration; in bytes. */
const HEAD = 4_096;

/** The encoding that a page declares in its head, as it writes it; undefined where it declares none. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  return (
    /<meta\s[^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  );
}
