import type { FileType } from '../../domain/importing/parsedDocument';
import { Refused } from '../Refused';
import { refuseDoctype } from '../xml/refuseDoctype';

/** What may stand before the first element of a page or an edition. */
const prolog = /^(?:\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!doctype\s[^[>]*(?:\[[\s\S]*?\]\s*)?>)*/i;

/** The name of the element that stands first, without its prefix. */
const firstElement = /^<(?:[\w-]+:)?([A-Za-z][\w.-]*)/;

const teiRoots = ['TEI', 'teiCorpus', 'TEI.2'];

/** Elements with which pieces of pages begin that were saved without a head. */
const pageParts =
  /^(?:head|body|meta|title|div|p|h[1-6]|table|article|section|main|header|span|center|font)$/i;

/**
 * What a text is by how it begins. What its name promises counts where any text could be that: a page, Markdown, text.
 * Undefined for XML that we do not read.
 * @throws Refused "unsafe-xml" for XML that declares entities or asks for a definition outside itself
 */
export function textType(start: string, promised: FileType | undefined): FileType | undefined {
  if (isMail(start)) return 'mhtml';
  const body = start.slice(prolog.exec(start)?.[0].length);
  const root = firstElement.exec(body)?.[1];
  if (root !== undefined && teiRoots.includes(root)) return 'tei';
  if (/^\s*<!doctype\s+html/i.test(start) || root?.toLowerCase() === 'html') return 'html';
  const isDeclared = /^\s*(?:<\?xml|<!doctype)\s/i.test(start);
  const isPromised = promised === 'html' || promised === 'markdown' || promised === 'text';
  // A page or a text may begin with a drawing or a formula.
  const isXml = isDeclared || (!isPromised && /^<[^<>]*\sxmlns/.test(body));
  if (isDeclared) refuseDoctype(start, 'must not point out');
  if (isDeclared && isPromised && (promised === 'html' || root === undefined)) return promised;
  if (isXml || (promised === 'tei' && root !== undefined)) return refuseXml(root);
  if (promised === 'html' || (promised === undefined && root !== undefined && pageParts.test(root)))
    return 'html';
  if (promised === 'synoptic') return 'synoptic';
  return promised === 'markdown' ? 'markdown' : 'text';
}

function refuseXml(root: string | undefined): undefined {
  if (root === undefined) throw new Refused('corrupt', 'The file is XML without an element.');
  return undefined;
}

/** A page saved with all its parts is a mail with the parts attached. */
function isMail(start: string): boolean {
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^[A-Za-z-]+:/.test(head) &&
    /^MIME-Version:\s*1\.0/im.test(head) &&
    /^Content-Type:\s*(?:multipart\/|text\/html)/im.test(head)
  );
}
