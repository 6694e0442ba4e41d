/** The part of the package that we use; it ships no declarations that its entry names. */
declare module 'edtf' {
  /** @throws where the text is no EDTF */
  export function parse(text: string): unknown;
}
