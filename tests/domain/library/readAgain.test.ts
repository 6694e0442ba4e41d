import { describe, expect, test } from 'vitest';
import { newSource } from '../../../domain/library/newSource';
import { readAgain } from '../../../domain/library/readAgain';
import { sourceSchema } from '../../../domain/library/source';
import { sampleDocument, sampleOrigin } from '../../support/sampleDocument';

const wrong = sampleDocument({
  encoding: 'koi8-r',
  title: 'оХЯЭЛН',
  authors: ['еКЭЖХМ', 'Smith'],
  publication: 'оПЮБДЮ',
  language: 'bg',
  blocks: [{ kind: 'paragraph', id: 'b1', text: 'оХЯЭЛН' }],
  remarks: ['The text is read as koi8-r, which is a guess.'],
});
const right = sampleDocument({
  encoding: 'windows-1251',
  title: 'Письмо',
  authors: ['Ельцин', 'Smith'],
  publication: 'Правда',
  language: 'ru',
  blocks: [{ kind: 'paragraph', id: 'b1', text: 'Письмо президенту' }],
  remarks: [],
});
const taken = { ids: new Set<string>(), sigla: new Set<string>() };
const source = newSource(wrong, sampleOrigin(1), taken);

test('what the file says of itself is read again with its words', () => {
  const again = readAgain(source, wrong, right);
  expect(sourceSchema.parse(again)).toEqual(again);
  expect(again).toEqual({
    ...newSource(right, sampleOrigin(1), taken),
    id: source.id,
    siglum: source.siglum,
  });
});

test('and back again it is what it was', () => {
  expect(readAgain(readAgain(source, wrong, right), right, wrong)).toEqual(source);
});

describe('what the reader has said', () => {
  const said = {
    ...source,
    title: 'Letter to Clinton',
    shortTitle: 'Letter',
    authors: ['Boris Yeltsin', 'Smith'],
    publication: 'Archive',
    language: 'uk',
    date: '1993-09-15',
    tags: ['NATO'],
  };

  test('stays, and only the text and how it was read is another', () => {
    const { imported: before, ...rest } = said;
    const { imported, ...stayed } = readAgain(said, wrong, right);
    expect(stayed).toEqual(rest);
    expect(imported).toEqual({ ...before, encoding: 'windows-1251', characters: 17, remarks: [] });
  });

  test('stays also where the file says nothing', () => {
    const silent = { ...right, publication: '', language: '' };
    expect(readAgain(said, wrong, silent)).toMatchObject({
      publication: 'Archive',
      language: 'uk',
    });
    expect(readAgain(source, wrong, silent)).not.toHaveProperty('language');
  });
});
