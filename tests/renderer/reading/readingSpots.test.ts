import { expect, test } from 'vitest';
import { noReading } from '../../../domain/library/readingRecord';
import { withPlace } from '../../../renderer/reading/readingSpots';

test('where the reader is in a source takes the place of where they were', () => {
  const begun = withPlace(noReading, 'memoir', 'b3', false);
  expect(withPlace(begun, 'memoir', 'b9', false).places).toEqual([
    { source: 'memoir', passage: 'b9', isRead: false },
  ]);
});

test('other sources stay where they are', () => {
  const begun = withPlace(noReading, 'memoir', 'b3', false);
  const both = withPlace(begun, 'cable', null, true);
  expect(both.places).toContainEqual({ source: 'memoir', passage: 'b3', isRead: false });
  expect(both.places).toHaveLength(2);
});

test('what has been read to the end stays read when the reader goes back to its beginning', () => {
  const read = withPlace(noReading, 'memoir', 'b90', true);
  expect(withPlace(read, 'memoir', null, false).places).toEqual([
    { source: 'memoir', passage: null, isRead: true },
  ]);
});

test('nothing is saved anew where nothing has changed', () => {
  const read = withPlace(noReading, 'memoir', 'b90', true);
  expect(withPlace(read, 'memoir', 'b90', false)).toBe(read);
});
