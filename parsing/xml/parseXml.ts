import { Refused } from '../Refused';

/** Elements within elements; an edition needs twenty. */
const DEEPEST = 256;

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * An inert document: nothing in it runs, loads or shows. Call `refuseDoctype` first.
 * @throws Refused "corrupt" with the line where it is not well-formed, "too-complex" beyond 256 elements within each other
 */
export function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const error = document.getElementsByTagNameNS(XHTML, 'parsererror')[0];
  if (error !== undefined) throw malformed(error.textContent ?? '');
  refuseDepth(document);
  return document;
}

function malformed(words: string): Refused {
  const line = /\bline (\d+)/.exec(words)?.[1];
  const place = line === undefined ? '' : ` at line ${line}`;
  return new Refused('corrupt', `The file is not well-formed XML${place}.`);
}

function refuseDepth(document: Document): void {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  while (advance()) {
    if (depth > DEEPEST) {
      throw new Refused(
        'too-complex',
        `The file has more than ${DEEPEST} elements within each other.`,
      );
    }
  }

  function advance(): boolean {
    if (walker.firstChild() !== null) {
      depth += 1;
      return true;
    }
    while (walker.nextSibling() === null) {
      if (walker.parentNode() === null) return false;
      depth -= 1;
    }
    return true;
  }
}
