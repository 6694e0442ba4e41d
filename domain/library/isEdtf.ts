import { parse } from 'edtf';

/** Whether the text is an EDTF date (ISO 8601-2) that a source may bear. */
export function isEdtf(text: string): boolean {
  try {
    parse(text.trim());
    return true;
  } catch {
    return false;
  }
}
