import { isLacuna, type SourcePassage } from '../../domain/library/source';

/** How much there is to read at a passage: its text, or the words that say why there is none. */
export function lettersOf(passage: SourcePassage): number {
  return isLacuna(passage) ? passage.lacuna.length : passage.text.length;
}
