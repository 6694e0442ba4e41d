import { blockText } from '../domain/blocks/blockText';
import { caps, type ParseAnswer } from '../domain/importing/parsedDocument';
import { Refused } from './Refused';

/** A character that can be seen: no white space, no control and no formatting character. */
const visible = /[^\s\p{Cc}\p{Cf}]/u;

/**
 * The answer itself, where it passes no cap.
 * @throws Refused "no-text" where nothing is left to read, "too-complex" or "too-large" beyond the caps
 */
export function withinCaps(answer: ParseAnswer): ParseAnswer {
  if (answer.outcome === 'refused') return answer;
  const { blocks } = answer.document;
  if (blocks.length > caps.blocks)
    throw new Refused('too-complex', `The file has more than ${caps.blocks} paragraphs.`);
  const characters = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  if (characters > caps.characters)
    throw new Refused('too-large', `The file has more than ${caps.characters} characters of text.`);
  const hasSomething = blocks.some(
    (block) => block.kind === 'scanned page' || visible.test(blockText(block)),
  );
  if (!hasSomething) throw new Refused('no-text', 'There is no text in the file.');
  return answer;
}
