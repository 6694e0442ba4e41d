import { expect, test } from 'vitest';
import { paragraphAt, paragraphNumber } from '../../../domain/blocks/paragraphNumber';
import { sampleSource } from '../../support/sampleLibrary';
import { importedSource } from '../../support/writeImported';

test('the paragraph of an imported text keeps the number of its block', () => {
  expect(paragraphNumber(importedSource('letter'), 'b12')).toBe(12);
  expect(paragraphAt(importedSource('letter'), 12)).toBe('b12');
});

test('a passage that we hold is numbered by its place', () => {
  expect(paragraphNumber(sampleSource('memoir'), 'two')).toBe(2);
  expect(paragraphAt(sampleSource('memoir'), 2)).toBe('two');
});

test.each([0, 3, 1.5, Number.NaN])('no passage has the number %s', (number) => {
  expect(paragraphAt(sampleSource('memoir'), number)).toBeNull();
});

test.each([0, -1, 1.5, Number.NaN])('no block has the number %s', (number) => {
  expect(paragraphAt(importedSource('letter'), number)).toBeNull();
});

test('what is no paragraph has no number', () => {
  expect(paragraphNumber(importedSource('letter'), 'precis')).toBeNull();
  expect(paragraphNumber(sampleSource('memoir'), 'gone')).toBeNull();
});

test('a part of a paragraph has its number', () => {
  expect(paragraphNumber(importedSource('letter'), 'b12-at-140')).toBe(12);
});
