import type { Account } from '../../domain/library/account';
import type { Source, TellingPassage } from '../../domain/library/source';

/** An account whose passages are the given texts, `p1` first; a text in square brackets is a lacuna. */
export function anAccount(
  id: string,
  texts: readonly string[],
  extent: Account['extent'] = 'whole',
): Account {
  const passages = texts.map((text, i) =>
    text.startsWith('[')
      ? { id: `p${i + 1}`, lacuna: text.slice(1, -1) }
      : aPassage(`p${i + 1}`, text, id),
  );
  return { source: aSource(id, passages), passages, standing: 'present', extent };
}

function aPassage(id: string, text: string, source: string): TellingPassage {
  return { id, text, manner: 'reported', chain: [{ source }] };
}

function aSource(id: string, passages: Source['passages']): Source {
  return {
    format: 1,
    id,
    kind: 'memoir',
    title: id,
    shortTitle: id,
    siglum: id.slice(0, 1).toUpperCase(),
    authors: [],
    date: '1998',
    precis: 'A source made for a test.',
    held: 'all of it',
    passages,
  };
}
