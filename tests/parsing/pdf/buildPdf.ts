import { createCipheriv, createHash } from 'node:crypto';

/** Words on a page: where they begin in points from its lower left corner, and how they are set. */
export type Placed = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly face?: 'plain' | 'bold' | 'italic';
  /** Written so that nobody sees it, as a recogniser of characters does. */
  readonly unseen?: boolean;
  readonly sideways?: boolean;
};
export type PdfPage = { readonly words: readonly Placed[]; readonly picture?: boolean };
export type PdfFile = {
  readonly pages: readonly PdfPage[];
  readonly title?: string;
  readonly author?: string;
  /** The picture of all scanned pages, as JPEG 2000; otherwise it is grey. */
  readonly scan?: Uint8Array;
  /** Entries of the catalog, in the syntax of PDF. */
  readonly catalog?: string;
  /** Passwords: that of the reader may be empty. */
  readonly locked?: { readonly reader: string; readonly owner: string };
};

const faces = { plain: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique' } as const;
const FIRST_PAGE = 10;

/** The bytes of a PDF of American letter sheets. */
export function buildPdf(file: PdfFile): Uint8Array {
  const lock = file.locked === undefined ? null : lockWith(file.locked);
  const objects = new Map<number, Buffer>();
  const put = (number: number, body: string) => objects.set(number, Buffer.from(body, 'latin1'));
  const stream = (number: number, entries: string, bytes: Buffer) => {
    const data = lock === null ? bytes : lock.encrypt(bytes);
    const head = Buffer.from(`<<${entries}/Length ${data.length}>>\nstream\n`, 'latin1');
    objects.set(number, Buffer.concat([head, data, Buffer.from('\nendstream')]));
  };
  const kids = file.pages.map((_, index) => `${FIRST_PAGE + 2 * index} 0 R`).join(' ');
  put(1, `<</Type/Catalog/Pages 2 0 R${file.catalog ?? ''}>>`);
  put(2, `<</Type/Pages/Count ${file.pages.length}/Kids[${kids}]>>`);
  const said = (words = '') =>
    lock === null ? `(${words})` : `<${lock.encrypt(Buffer.from(words)).toString('hex')}>`;
  put(3, `<</Title ${said(file.title)}/Author ${said(file.author)}>>`);
  Object.values(faces).forEach((name, index) => {
    put(4 + index, `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`);
  });
  const picture = '/Type/XObject/Subtype/Image/Width 32/Height 32';
  if (file.scan !== undefined) stream(7, `${picture}/Filter/JPXDecode`, Buffer.from(file.scan));
  else {
    stream(7, `${picture}/BitsPerComponent 8/ColorSpace/DeviceGray`, Buffer.alloc(32 * 32, 0x80));
  }
  file.pages.forEach((page, index) => {
    const number = FIRST_PAGE + 2 * index;
    put(
      number,
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${number + 1} 0 R/Resources<</Font<</plain 4 0 R/bold 5 0 R/italic 6 0 R>>/XObject<</Scan 7 0 R>>>>>>`,
    );
    stream(number + 1, '', Buffer.from(contentOf(page), 'latin1'));
  });
  if (lock !== null) put(8, lock.entry);
  return assemble(objects, lock !== null);
}

function contentOf({ words, picture }: PdfPage): string {
  const scan = picture ? 'q 612 0 0 792 0 0 cm /Scan Do Q\n' : '';
  return scan + words.map(sayWords).join('\n');
}

function sayWords({
  x,
  y,
  text,
  size = 12,
  face = 'plain',
  unseen = false,
  sideways = false,
}: Placed): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `BT ${unseen ? 3 : 0} Tr /${face} ${size} Tf ${sideways ? '0 1 -1 0' : '1 0 0 1'} ${x} ${y} Tm (${escaped}) Tj ET`;
}

function assemble(objects: ReadonlyMap<number, Buffer>, isLocked: boolean): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const [number, body] of objects) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places.set(number, length);
    length += part.length;
    parts.push(part);
  }
  const size = Math.max(...objects.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    if (place === undefined) return '0000000000 65535 f \n';
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const lock = isLocked ? '/Encrypt 8 0 R/ID[<00><00>]' : '';
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<</Size ${size}/Root 1 0 R/Info 3 0 R${lock}>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** The lock of Adobe's extension level 3 (AES-256, revision 5), with fixed salts: the files are the same every time. */
function lockWith({ reader, owner }: { readonly reader: string; readonly owner: string }) {
  const key = Buffer.alloc(32, 0x5a);
  const [check, keySalt, zero] = [Buffer.alloc(8, 1), Buffer.alloc(8, 2), Buffer.alloc(16)];
  const digest = (...parts: readonly Buffer[]) =>
    createHash('sha256').update(Buffer.concat(parts)).digest();
  const wrap = (secret: Buffer) => {
    const cipher = createCipheriv('aes-256-cbc', secret, zero).setAutoPadding(false);
    return Buffer.concat([cipher.update(key), cipher.final()]);
  };
  const proof = (password: string, ...also: readonly Buffer[]) =>
    Buffer.concat([digest(Buffer.from(password), check, ...also), check, keySalt]);
  const readerProof = proof(reader);
  const hex = (bytes: Buffer) => `<${bytes.toString('hex')}>`;
  const readerKey = wrap(digest(Buffer.from(reader), keySalt));
  const ownerKey = wrap(digest(Buffer.from(owner), keySalt, readerProof));
  const permissions = Buffer.alloc(16);
  permissions.writeInt32LE(-44);
  permissions.write('\xff\xff\xff\xffTadb', 4, 'latin1');
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  const entry = `<</Filter/Standard/V 5/R 5/Length 256/P -44/CF<</StdCF<</CFM/AESV3/Length 32/AuthEvent/DocOpen>>>>/StmF/StdCF/StrF/StdCF/U ${hex(readerProof)}/UE ${hex(readerKey)}/O ${hex(proof(owner, readerProof))}/OE ${hex(ownerKey)}/Perms ${hex(cipher.update(permissions))}>>`;
  const encrypt = (bytes: Buffer): Buffer => {
    const vector = Buffer.alloc(16, 7);
    const stream = createCipheriv('aes-256-cbc', key, vector);
    return Buffer.concat([vector, stream.update(bytes), stream.final()]);
  };
  return { entry, encrypt };
}
