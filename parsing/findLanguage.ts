import type { Block } from '../domain/blocks/block';
import { blockText } from '../domain/blocks/blockText';
import type { ParseAnswer } from '../domain/importing/parsedDocument';

/** Enough to tell a language by, and little enough to be read in an instant; UTF-16 units. */
const SAMPLE = 20_000;

/** The answer with the language of its words, where the file does not name one and they leave no doubt. */
export async function findLanguage(answer: ParseAnswer): Promise<ParseAnswer> {
  if (answer.outcome === 'refused' || answer.document.language !== '') return answer;
  const { eld } = await import('eld/extrasmall');
  const found = eld.detect(sampleOf(answer.document.blocks));
  if (!found.isReliable()) return answer;
  return { outcome: 'parsed', document: { ...answer.document, language: found.language } };
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = '';
  for (const block of blocks) {
    if (sample.length > SAMPLE) break;
    sample += `${blockText(block)}\n`;
  }
  return sample.slice(0, SAMPLE);
}
