import { Refused } from '../Refused';

/** What may stand before the root: space, comments, instructions. */
const prolog = /^\uFEFF?(?:\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/;
/** A document type up to its end or to its own declarations. */
const doctype = /^<!DOCTYPE((?:[^>"'[]|"[^"]*"|'[^']*')*)(.?)/i;

/**
 * Refuses a document type that declares entities or the like; where `external` is not granted, also one that points out
 * of the file. Nothing it points to is ever read.
 * @throws Refused "unsafe-xml"
 */
export function refuseDoctype(
  text: string,
  external: 'may point out' | 'must not point out',
): void {
  const [, name = '', end] = doctype.exec(text.slice(prolog.exec(text)?.[0].length)) ?? [];
  if (end === '[') {
    throw new Refused(
      'unsafe-xml',
      'The file declares entities of its own, which is not safe to read.',
    );
  }
  if (external === 'must not point out' && /\s(?:SYSTEM|PUBLIC)\s/i.test(name)) {
    throw new Refused(
      'unsafe-xml',
      'The file asks for a definition outside itself, which we do not fetch.',
    );
  }
}
