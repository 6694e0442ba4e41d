import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import { numberBlocks } from '../numberBlocks';
import { parsed } from '../parsed';
import { decodeXml } from '../xml/decodeXml';
import { parseXml } from '../xml/parseXml';
import { refuseDoctype } from '../xml/refuseDoctype';
import { joinOverPages } from './joinOverPages';
import { markRedactions } from './markRedactions';
import { putHeadsFirst } from './putHeadsFirst';
import { readHeader } from './readHeader';
import { TeiReader } from './TeiReader';

/** The text of an edition in TEI P5, with what FRUS adds to it: numbered documents, source notes, words not declassified. */
export async function parseTei(bytes: Uint8Array): Promise<ParseAnswer> {
  const { text, encoding } = decodeXml(bytes);
  refuseDoctype(text, 'must not point out');
  const edition = parseXml(text);
  putHeadsFirst(edition);
  const reader = new TeiReader();
  const drafts = reader.read(edition.documentElement);
  const { pictures } = reader;
  return parsed('tei', {
    ...readHeader(edition),
    encoding,
    blocks: numberBlocks(joinOverPages(drafts).map(markRedactions)),
    remarks:
      pictures === 0
        ? []
        : [`${pictures} ${pictures === 1 ? 'picture was' : 'pictures were'} left out.`],
  });
}
