/** Sizes and place of an entry. */
type Place = { readonly packed: number; readonly size: number; readonly header: number };

/** What a 32-bit field holds when its value stands in the ZIP64 field (APPNOTE 4.5.3). */
const ELSEWHERE = 0xffffffff;
const ZIP64 = 1;

/**
 * Sizes and place of the entry whose directory record begins at `at`.
 * @param extra where the record's extra fields begin; they end at `end`
 */
export function readPlace(view: DataView, at: number, extra: number, end: number): Place {
  let wide = findZip64(view, extra, end);
  const read = (field: number) => {
    const value = view.getUint32(at + field, true);
    if (value !== ELSEWHERE || wide === null || wide + 8 > end) return value;
    wide += 8;
    return Number(view.getBigUint64(wide - 8, true));
  };
  const size = read(24);
  const packed = read(20);
  return { packed, size, header: read(42) };
}

function findZip64(view: DataView, extra: number, end: number): number | null {
  let at = extra;
  while (at + 4 <= end) {
    if (view.getUint16(at, true) === ZIP64) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return null;
}
