import { describe, expect, test } from 'vitest';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { asBlocks, type Draft } from './asBlocks';

/** Each turn as `speaker first–last`. */
function turnsIn(...drafts: readonly Draft[]): readonly string[] {
  const turns = thingsOfKind(recogniseStructure(asBlocks(drafts)), 'turn');
  return turns.map(({ speaker, place, last }) => `${speaker} ${place.block}–${last}`);
}

describe('speakers of a transcript', () => {
  test.each([
    ['in capitals', 'PRESIDENT YELTSIN', 'THE PRESIDENT'],
    ['as they are titled', 'President Yeltsin', 'The President'],
    ['as question and answer', 'Q', 'A'],
    ['in Russian', 'Ельцин', 'Клинтон'],
    ['with initials', 'Б.Н. Ельцин', 'У. Клинтон'],
  ])('are named %s', (_, first, second) => {
    expect(
      turnsIn(`${first}: Welcome.`, 'To Moscow.', `${second}: Thanks.`, `${first}: Now.`),
    ).toEqual([`${first} b1–b2`, `${second} b3–b3`, `${first} b4–b4`]);
  });

  test('may be set in capitals with a point in a Russian record', () => {
    const turns = turnsIn('ЕЛЬЦИН. Я рад.', 'М.С. ГОРБАЧЕВ. Я тоже.', 'ЕЛЬЦИН. Хорошо.');
    expect(turns).toEqual(['ЕЛЬЦИН b1–b1', 'М.С. ГОРБАЧЕВ b2–b2', 'ЕЛЬЦИН b3–b3']);
  });

  test('who speak once count beside those who speak again', () => {
    expect(turnsIn('Clinton: One.', 'Yeltsin: Two.', 'Clinton: Three.')).toHaveLength(3);
  });

  test('are inferred, but for those whom the head of the record names as present', () => {
    const head = ['PARTICIPANTS: President Yeltsin; Warren Christopher', 'DATE: 22 October 1993'];
    const said = ['PRESIDENT YELTSIN: One.', 'Mr. Mamedov: Two.', 'President Yeltsin: Three.'];
    const turns = thingsOfKind(recogniseStructure(asBlocks([...head, ...said])), 'turn');
    expect(turns.map(({ certainty }) => certainty)).toEqual(['stated', 'inferred', 'stated']);
    const [withoutHead] = thingsOfKind(recogniseStructure(asBlocks(said)), 'turn');
    expect(withoutHead?.certainty).toBe('inferred');
  });

  test('fall silent at a heading', () => {
    const heading: Draft = { kind: 'heading', level: 1, text: 'Comment' };
    const turns = turnsIn('Q: One.', 'A: Two.', 'Q: Three.', heading, 'Four.');
    expect(turns.at(-1)).toBe('Q b3–b3');
  });

  test.each([
    ['fields of a head', ['From: Moscow', 'To: Washington', 'From: Bonn', 'To: Paris']],
    ['parts of a report', ['Summary: It.', 'Comment: So.', 'Action: None.']],
    ['a title and a credit', ['NATO enlargement: Assurances', 'Image: Flickr', 'Berlin: then']],
  ])('are not made of %s', (_, paragraphs) => {
    expect(turnsIn(...paragraphs)).toEqual([]);
  });
});
