import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceFields, writeField } from '../../../renderer/library/sourceFields';
import { sampleSource } from '../../support/sampleLibrary';

const source = sampleSource('a', { tags: ['nato'], place: 'Moscow' });

function field(name: string) {
  const found = sourceFields.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no field ${name}`);
  return found;
}

describe('the fields of a source', () => {
  test('what a field reads, written again, changes nothing', () => {
    for (const one of sourceFields) {
      const again = one.write(source, one.read(source));
      expect(one.read(again)).toBe(one.read(source));
    }
  });

  test('writing one field leaves all others as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sourceFields), fc.string(), (one, typed) => {
        const written = one.write(source, typed);
        for (const other of sourceFields.filter(({ name }) => name !== one.name))
          expect(other.read(written)).toBe(other.read(source));
      }),
    );
  });

  test('several words are listed once each, without the room around them', () => {
    expect(field('tags').write(source, ' draft, nato,draft ,').tags).toEqual(['draft', 'nato']);
    expect(field('authors').write(source, 'Talbott, Strobe; Goldgeier, James').authors).toEqual([
      'Talbott, Strobe',
      'Goldgeier, James',
    ]);
  });

  test('what may be missing is missing where nothing is typed', () => {
    expect('place' in field('place').write(source, '')).toBe(false);
  });

  test('a title may not be empty, and a date is EDTF or nothing; the reason is said', () => {
    expect(writeField(field('title'), source, ' ')).toHaveProperty('problem');
    expect(writeField(field('date'), source, 'last Tuesday')).toEqual({
      problem: expect.stringContaining('EDTF'),
    });
    expect(writeField(field('date'), source, '1993-10-22')).toMatchObject({
      source: { date: '1993-10-22' },
    });
    expect(writeField(field('date'), source, '')).toMatchObject({ source: { date: '' } });
  });
});
