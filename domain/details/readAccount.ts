import { type Account, passageKey } from '../library/account';
import { isLacuna, type SourcePassage } from '../library/source';
import type { DetailedReading, DetailedText } from './detail';

/** All that an account tells, for what is to be learnt from the whole of it. */
export function readAccount({ source, passages }: Account): DetailedReading {
  return {
    accountId: source.id,
    texts: passages.flatMap((passage) => readPassage(passageKey(source.id, passage.id), passage)),
  };
}

/** A passage as a text with its speaker; a gap is none. */
export function readPassage(key: string, passage: SourcePassage): readonly DetailedText[] {
  if (isLacuna(passage)) return [];
  const { text, speaker } = passage;
  return [speaker === undefined ? { key, text } : { key, text, speaker }];
}
