import { expect, test } from 'vitest';
import { missingWords } from '../../../domain/versions/missingWords';

function spelled(text: string): readonly string[] {
  return missingWords(text).map(({ span }) => text.slice(span.start, span.end));
}

test('bare dots stand for words beside another form of the text', () => {
  expect(spelled('a threat … But […] if . . . it')).toEqual(['…', '[…]', '. . .']);
});

test('dots within a mark are not counted again', () => {
  expect(spelled('he said [ … ] so')).toEqual(['[ … ]']);
});
