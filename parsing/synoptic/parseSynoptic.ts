import type { Block } from '../../domain/blocks/block';
import { hasMarksInside } from '../../domain/blocks/isWholeText';
import { passageBlocks } from '../../domain/blocks/passageBlocks';
import { exportedSourceSchema } from '../../domain/importing/exportedSource';
import type { ParseAnswer } from '../../domain/importing/parsedDocument';
import { type Source, sourceSchema } from '../../domain/library/source';
import { decodeText } from '../encoding/decodeText';
import { numberBlocks } from '../numberBlocks';
import { parsed } from '../parsed';
import { Refused } from '../Refused';

/** A source that Synoptic has written itself: with its text as exported, or with its passages as the library keeps it. */
export async function parseSynoptic(bytes: Uint8Array): Promise<ParseAnswer> {
  const { text, encoding } = decodeText(bytes);
  const json = parseJson(text);
  const exported = exportedSourceSchema.safeParse(json);
  if (exported.success) {
    const { source, blocks } = exported.data;
    if (!blocks.every(hasMarksInside))
      throw new Refused('corrupt', 'Marks of the text lie outside of its words.');
    return answer(source, blocks, encoding);
  }
  const source = sourceSchema.safeParse(json);
  if (source.success) return answer(source.data, passageBlocks(source.data.passages), encoding);
  throw new Refused(
    'unsupported-type',
    'The file is JSON, but no source that Synoptic has written.',
  );
}

function answer(source: Source, blocks: readonly Block[], encoding: string): ParseAnswer {
  const { title, authors, date, language = '', publication = '' } = source;
  const said = { title, authors, date, language, publication };
  return parsed('synoptic', { ...said, encoding, blocks: numberBlocks(blocks) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('corrupt', 'The file is named .json, but is no valid JSON.');
  }
}
