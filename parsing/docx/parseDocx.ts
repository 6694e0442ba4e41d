import { caps, type ParseAnswer } from '../../domain/importing/parsedDocument';
import { blocksOfDocument } from '../html/blocksOfDocument';
import { parsed } from '../parsed';
import { Refused } from '../Refused';
import { disarmExternal } from './disarmExternal';
import { readCore } from './readCore';
import { readParts } from './readParts';
import { sayLosses } from './sayLosses';
import { toHtml } from './toHtml';

/** The text of a Word file with its notes, by way of mammoth, which sees only the parts that we read and pass on. */
export async function parseDocx(bytes: Uint8Array): Promise<ParseAnswer> {
  const { parts, left } = readParts(bytes);
  refuseLong(parts.get('word/document.xml'));
  const external = disarmExternal(parts);
  const { document, ignored } = await toHtml(parts);
  const { blocks, remarks } = blocksOfDocument(document);
  return parsed('docx', {
    ...readCore(parts.get('docProps/core.xml')),
    blocks,
    remarks: [...sayLosses({ parts, left }, external), ...sayIgnored(ignored), ...remarks],
  });
}

/** Before mammoth reads it, which takes many times its length of memory. */
function refuseLong(body: Document | undefined): void {
  if ((body?.documentElement.textContent?.length ?? 0) > caps.characters)
    throw new Refused('too-large', `The file has more than ${caps.characters} characters of text.`);
}

function sayIgnored(names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`Not understood and left out: ${names.join(', ')}.`];
}
