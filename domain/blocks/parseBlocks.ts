import { failure, type Result, success } from '../result';
import { type Block, blockSchema } from './block';

/**
 * The blocks of a saved text.
 * Law: `parseBlocks(serialiseBlocks(blocks))` are the blocks; a line that is no block fails the whole text, by its number.
 * @param file how the reader knows the text; it is named in the problem
 */
export function parseBlocks(text: string, file: string): Result<readonly Block[]> {
  const blocks: Block[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    const block = parseLine(line);
    if (block === null) return failure(damaged(file, index + 1));
    blocks.push(block);
  }
  return success(blocks);
}

function parseLine(line: string): Block | null {
  try {
    const parsed = blockSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function damaged(file: string, line: number) {
  return {
    message: `Line ${line} of ${file} is not a block of a text.`,
    advice: 'Mend the line, or bring the source in again from its original.',
    file,
    line,
  };
}
