type Signature = readonly [kind: string, start: string, at?: number];

/** Kinds of files that look like texts and are none to a reader. */
const written: readonly Signature[] = [
  ['an RTF document (save it as .docx)', '{\\rtf'],
  ['a PostScript document', '%!PS'],
  ['the data of a form', '%FDF-'],
];

/** Kinds of files that are no texts, by how their bytes begin. Names are said to the reader: "It is a PNG picture". */
const binary: readonly Signature[] = [
  ['a program for Windows', 'MZ'],
  ['a program for Linux', '\x7fELF'],
  ['a program for macOS', '\xcf\xfa\xed\xfe'],
  ['a program for macOS', '\xce\xfa\xed\xfe'],
  ['a program for macOS or Java', '\xca\xfe\xba\xbe'],
  ['a program in WebAssembly', '\0asm'],
  ['a PNG picture', '\x89PNG'],
  ['a JPEG picture', '\xff\xd8\xff'],
  ['a GIF picture', 'GIF8'],
  ['a TIFF picture', 'II*\0'],
  ['a TIFF picture', 'MM\0*'],
  ['a WebP picture', 'WEBP', 8],
  ['a Photoshop picture', '8BPS'],
  ['a DjVu document', 'AT&TFORM'],
  ['a recording', 'ID3'],
  ['a recording', 'OggS'],
  ['a recording', 'fLaC'],
  ['a recording', 'WAVE', 8],
  ['a film or picture', 'ftyp', 4],
  ['a film', '\x1aE\xdf\xa3'],
  ['a RAR archive', 'Rar!'],
  ['a 7-Zip archive', "7z\xbc\xaf'\x1c"],
  ['a gzip archive', '\x1f\x8b'],
  ['a bzip2 archive', 'BZh'],
  ['an xz archive', '\xfd7zXZ\0'],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd'],
  ['a tar archive', 'ustar', 257],
  ['a database', 'SQLite format 3\0'],
  ['a font', '\0\x01\0\0\0'],
  ['a font', 'OTTO'],
  ['a font', 'wOF'],
  ['a Kindle book', 'BOOKMOBI', 60],
];

/** What a file of letters is that is no text to a reader, in words. */
export function writtenKind(bytes: Uint8Array): string | undefined {
  return written.find(([, start, at]) => startsWith(bytes, start, at))?.[0];
}

/** What a file of other bytes is, in words. Ask only of what is no text: a text may begin with "OTTO" or "MZ". */
export function binaryKind(bytes: Uint8Array): string | undefined {
  return binary.find(([, start, at]) => startsWith(bytes, start, at))?.[0];
}

/** Whether the bytes from a place on are these, a character a byte. */
export function startsWith(bytes: Uint8Array, start: string, at = 0): boolean {
  return [...start].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));
}
