import { expect, test } from 'vitest';
import { isFunctionWord } from '../../../domain/text/functionWords';

test.each(['the', 'would', 'которые', 'был'])('%s serves the sentence', (word) => {
  expect(isFunctionWord(word)).toBe(true);
});

test.each(['treaty', 'said', 'договор', 'the treaty', ''])('%j does not', (word) => {
  expect(isFunctionWord(word)).toBe(false);
});
