import { describe, expect, test } from 'vitest';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import { thingsOfKind } from '../../../domain/structure/thingsOfKind';
import { asBlocks, paragraphsOf, spelledAt } from './asBlocks';

/** Each field as `name: value | value`. */
function fieldsIn(text: string): readonly string[] {
  const blocks = asBlocks(paragraphsOf(text));
  return thingsOfKind(recogniseStructure(blocks), 'header field').map(({ name, values }) => {
    return `${name}: ${values.map((place) => spelledAt(blocks, place)).join(' | ')}`;
  });
}

describe('the head of a record', () => {
  test('is read in an American memorandum of conversation', () => {
    const text = `
CONFIDENTIAL

MEMORANDUM OF CONVERSATION

SUBJECT: Secretary Christopher’s Meeting with President Yeltsin

PARTICIPANTS:
Secretary Christopher
Ambassador Pickering
President Yeltsin
Foreign Minister Kozyrev

DATE, TIME AND PLACE: October 22, 1993, 5:00 p.m.; Zavidovo

The Secretary conveyed the President’s appreciation.`;
    expect(fieldsIn(text)).toEqual([
      'classification: CONFIDENTIAL',
      'type: MEMORANDUM OF CONVERSATION',
      'subject: Secretary Christopher’s Meeting with President Yeltsin',
      'participants: Secretary Christopher | Ambassador Pickering | President Yeltsin | Foreign Minister Kozyrev',
      'date: October 22, 1993, 5:00 p.m. | Zavidovo',
    ]);
  });

  test('has its list of names in the blocks that follow where the label stands alone', () => {
    const text =
      'PARTICIPANTS:\n\nThe President\n\nBoris Yeltsin\n\nPLACE: The Kremlin\n\nThey met.';
    expect(fieldsIn(text)).toEqual([
      'participants: The President | Boris Yeltsin',
      'place: The Kremlin',
    ]);
  });

  test('has the names after one beside its label too, where the next field closes the list', () => {
    const text = 'PARTICIPANTS: The President\n\nBoris Yeltsin\n\nPLACE: The Kremlin\n\nThey met.';
    expect(fieldsIn(text)).toEqual([
      'participants: The President | Boris Yeltsin',
      'place: The Kremlin',
    ]);
    const open =
      'PLACE: The Kremlin\n\nPARTICIPANTS: The President\n\nA walk in the snow\n\nThey met.';
    expect(fieldsIn(open)[1]).toBe('participants: The President');
  });

  test('is read in a cable', () => {
    const text = `
O 221530Z OCT 93
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC IMMEDIATE 3265
INFO MOSCOW POLITICAL COLLECTIVE
C O N F I D E N T I A L MOSCOW 033266
E.O. 12356: DECL: OADR
TAGS: PREL, NATO, RS
SUBJECT: YELTSIN AND NATO
REF: STATE 309943`;
    expect(fieldsIn(text)).toEqual([
      'precedence: O',
      'date: 221530Z OCT 93',
      'from: AMEMBASSY MOSCOW',
      'to: SECSTATE WASHDC IMMEDIATE 3265',
      'info: MOSCOW POLITICAL COLLECTIVE',
      'classification: C O N F I D E N T I A L MOSCOW 033266',
      'classification: DECL: OADR',
      'tags: PREL, NATO, RS',
      'subject: YELTSIN AND NATO',
      'reference: STATE 309943',
    ]);
  });

  test('is read in a Russian record', () => {
    const text = `
Секретно

Запись беседы Б.Н.Ельцина с У.Кристофером

Дата: 22 октября 1993 г.
Место: Завидово
Участники беседы: Б.Н.Ельцин; А.В.Козырев

Кристофер передал привет.`;
    expect(fieldsIn(text)).toEqual([
      'classification: Секретно',
      'type: Запись беседы Б.Н.Ельцина с У.Кристофером',
      'date: 22 октября 1993 г.',
      'place: Завидово',
      'participants: Б.Н.Ельцин | А.В.Козырев',
    ]);
  });

  test.each([
    'To: whom it may concern',
    'He said: from the beginning it was so.',
    'Place: the final frontier',
    'The secret was out. Secret',
  ])('is not made of “%s”', (text) => {
    expect(fieldsIn(`${text}\n\nAnd nothing else.`)).toEqual([]);
  });
});
