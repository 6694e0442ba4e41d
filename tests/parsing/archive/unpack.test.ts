import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { archiveCaps } from '../../../parsing/archive/archiveCaps';
import { unpack } from '../../../parsing/archive/unpack';
import { Refused } from '../../../parsing/Refused';

const everything = () => true;

/** Where the first record with this signature begins. */
function find(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 <= bytes.length; at += 1) {
    if (view.getUint32(at, true) === signature) return at;
  }
  throw new Error('no such record');
}

const DIRECTORY = 0x02014b50;
const HEADER = 0x04034b50;
const END = 0x06054b50;

/** A copy of an archive in which one field of a record says something else. */
function forged(bytes: Uint8Array, record: number, field: number, value: number, size: 2 | 4 = 4) {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const at = find(copy, record) + field;
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

function codeOf(bytes: Uint8Array): string {
  try {
    unpack(bytes, everything);
    return 'unpacked';
  } catch (error) {
    return error instanceof Refused ? error.code : `thrown: ${error}`;
  }
}

const fileNames = fc
  .array(fc.stringMatching(/^[a-zа-я0-9_-]{1,8}$/), { minLength: 1, maxLength: 3 })
  .map((parts) => `${parts.join('/')}.xml`);
const archives = fc.uniqueArray(
  fc.tuple(fileNames, fc.uint8Array({ maxLength: 5_000 }), fc.constantFrom(0, 6)),
  { selector: ([name]) => name, maxLength: 8 },
);

describe('laws', () => {
  test('what was packed is unpacked', () => {
    fc.assert(
      fc.property(archives, (files) => {
        const zip = zipSync(
          Object.fromEntries(
            files.map(([name, bytes, level]) => [name, [bytes, { level: level === 0 ? 0 : 6 }]]),
          ),
        );
        const unpacked = unpack(zip, everything);
        expect(unpacked.left).toEqual([]);
        for (const [name, bytes] of files) expect(unpacked.files.get(name)).toEqual(bytes);
        expect(unpacked.files.size).toBe(files.length);
      }),
    );
  });

  test('an archive that is cut off anywhere is refused as damaged', () => {
    const zip = zipSync({ 'a.xml': strToU8('one two three'), 'b.xml': strToU8('four') });
    for (let length = 0; length < zip.length; length += 1) {
      expect(codeOf(zip.slice(0, length))).toBe('corrupt');
    }
  });

  test('a changed byte is refused or leaves the files as they were', () => {
    const files = { 'a.xml': strToU8('one two three '.repeat(30)), 'b.xml': strToU8('four') };
    const zip = zipSync(files);
    fc.assert(
      fc.property(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const copy = zip.slice();
        copy[at] = (copy[at] ?? 0) ^ change;
        if (codeOf(copy) !== 'unpacked') return;
        const contents = [...unpack(copy, everything).files.values()];
        expect(Object.values(files)).toEqual(expect.arrayContaining(contents));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('what is not wanted', () => {
  test('stays packed and is named', () => {
    const zip = zipSync({
      'a.xml': strToU8('a'),
      'media/': new Uint8Array(),
      'b.png': strToU8('b'),
    });
    const { files, left } = unpack(zip, (name) => name.endsWith('.xml'));
    expect([...files.keys()]).toEqual(['a.xml']);
    expect(left).toEqual(['b.png']);
  });
});

describe('what no honest program writes is refused', () => {
  const zip = zipSync({ 'a.xml': strToU8('a word and '.repeat(500)) });

  test.each(['../a.xml', 'a/../../b.xml', '/etc/passwd', 'C:/a.xml', 'a\\b.xml', 'a\u0000.xml'])(
    'the name %j',
    (name) => {
      expect(codeOf(zipSync({ [name]: strToU8('a') }))).toBe('unsafe-path');
    },
  );

  test('a symbolic link', () => {
    const link = zipSync({ 'a.xml': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
    expect(codeOf(link)).toBe('unsafe-path');
  });

  test('an encrypted part', () => {
    expect(codeOf(forged(zip, DIRECTORY, 8, 1, 2))).toBe('encrypted');
  });

  test('a wrong checksum', () => {
    expect(codeOf(forged(zip, DIRECTORY, 16, 1234))).toBe('corrupt');
  });

  test('a part that is more than it says', () => {
    expect(codeOf(forged(zip, DIRECTORY, 24, 40))).toBe('bomb');
  });

  test('a part that is less than it says', () => {
    expect(codeOf(forged(zip, DIRECTORY, 24, 60_000))).toBe('corrupt');
  });

  test('a part that says it is larger than the cap', () => {
    expect(codeOf(forged(zip, DIRECTORY, 24, archiveCaps.entry + 1))).toBe('bomb');
  });

  test('parts that are together larger than the cap, though none is wanted', () => {
    const large = forged(zip, DIRECTORY, 24, archiveCaps.total + 1);
    expect(() => unpack(large, () => false)).toThrow('unpacks to far more');
  });

  test('a header that names another file', () => {
    expect(codeOf(forged(zip, HEADER, 30, 0x2e62, 2))).toBe('corrupt');
  });

  test('two parts in the same bytes', () => {
    const two = zipSync({ 'a.xml': strToU8('a'), 'b.xml': strToU8('b') });
    const second =
      find(two.subarray(find(two, DIRECTORY) + 4), DIRECTORY) + find(two, DIRECTORY) + 4;
    const copy = two.slice();
    copy.copyWithin(second, find(two, DIRECTORY), second);
    expect(codeOf(copy)).toBe('bomb');
  });

  test('two parts of one name', () => {
    const two = zipSync({ 'aa.xml': strToU8('a'), 'ab.xml': strToU8('b') });
    for (let at = 0; at < two.length - 1; at += 1) {
      if (two[at] === 0x61 && two[at + 1] === 0x62) two[at + 1] = 0x61;
    }
    expect(codeOf(two)).toBe('corrupt');
  });

  test('more parts than the cap', () => {
    expect(codeOf(forged(zip, END, 10, archiveCaps.entries + 1, 2))).toBe('bomb');
  });

  test('a method of packing we do not know', () => {
    expect(codeOf(forged(zip, DIRECTORY, 10, 12, 2))).toBe('corrupt');
  });
});

test('what follows the end of an archive does no harm', () => {
  const zip = zipSync({ 'a.xml': strToU8('a') });
  expect(unpack(new Uint8Array([...zip, 10, 13]), everything).files.size).toBe(1);
});

test('an archive whose sizes and places are in the wide form is read', () => {
  expect(unpack(widened(zipSync({ 'a.xml': strToU8('a word') })), everything).files).toEqual(
    new Map([['a.xml', strToU8('a word')]]),
  );
});

/** The same archive of one file with its sizes, place and directory given in 64 bits (APPNOTE 4.5.3, 4.3.14). */
function widened(bytes: Uint8Array): Uint8Array {
  const narrow = Buffer.from(bytes);
  const directory = find(bytes, DIRECTORY);
  const entry = narrow.subarray(directory, find(bytes, END));
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(24, 2);
  [entry.readUInt32LE(24), entry.readUInt32LE(20), entry.readUInt32LE(42)].forEach(
    (value, index) => {
      extra.writeBigUInt64LE(BigInt(value), 4 + 8 * index);
    },
  );
  for (const field of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, field);
  entry.writeUInt16LE(28, 30);
  const wide = Buffer.concat([narrow.subarray(0, directory), entry, extra]);
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50);
  end.writeBigUInt64LE(1n, 32);
  end.writeBigUInt64LE(BigInt(entry.length + extra.length), 40);
  end.writeBigUInt64LE(BigInt(directory), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50);
  locator.writeBigUInt64LE(BigInt(wide.length), 8);
  const last = Buffer.alloc(22, 0xff);
  last.writeUInt32LE(END);
  last.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([wide, end, locator, last]));
}
