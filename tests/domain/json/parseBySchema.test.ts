import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseBySchema } from '../../../domain/json/parseBySchema';

const telling = z.strictObject({ id: z.string(), text: z.string() });
const gap = z.strictObject({ id: z.string(), lacuna: z.string() });
const schema = z.strictObject({
  name: z.string(),
  passages: z.array(z.union([telling, gap])),
});

function problemOf(text: string) {
  const parsed = parseBySchema(schema, text, 'book.json');
  if (parsed.ok) throw new Error('it parsed');
  return parsed.problem;
}

describe('parseBySchema', () => {
  test('gives back every value of the form that was written as JSON', () => {
    const value = fc.record({
      name: fc.string(),
      passages: fc.array(fc.record({ id: fc.string(), text: fc.string() })),
    });
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (written, indent) => {
        const text = JSON.stringify(written, null, indent);
        expect(parseBySchema(schema, text, 'book.json')).toEqual({ ok: true, value: written });
      }),
    );
  });

  test('gives a problem with a line inside the text for every other text, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { file, line } = problemOf(text);
        expect(file).toBe('book.json');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
    );
  });

  test('names the line of a missing comma', () => {
    const problem = problemOf('{\n  "name": "x"\n  "passages": []\n}');
    expect(problem).toMatchObject({
      message: 'book.json is not valid JSON (comma expected).',
      line: 3,
    });
  });

  test.each([
    ['an empty file', ''],
    ['a file of NULs', '\u0000\u0000\u0000'],
    ['a cut file', '{"name": "x", "passages": ['],
    ['two copies joined', '{"name":"x","passages":[]}{"name":"x","passages":[]}'],
    ['a comment', '{"name":"x", // mine\n"passages":[]}'],
    ['a trailing comma', '{"name":"x","passages":[],}'],
  ])('refuses %s as not valid JSON', (_, text) => {
    expect(problemOf(text).message).toContain('is not valid JSON');
  });

  test('names the line of a value of the wrong kind', () => {
    const problem = problemOf('{\n  "passages": [],\n  "name": 7\n}');
    expect(problem.line).toBe(3);
    expect(problem.message).toContain('at name: Invalid input: expected string');
  });

  test('names the line of a key that should not be there', () => {
    const problem = problemOf('{\n  "name": "x",\n  "passages": [],\n  "colour": "red"\n}');
    expect(problem.line).toBe(4);
    expect(problem.message).toContain('at colour: Unrecognized key');
  });

  test('names the line of the object that lacks a key', () => {
    const problem = problemOf(
      '{\n  "name": "x",\n  "passages": [\n    {\n      "id": "a"\n    }\n  ]\n}',
    );
    expect(problem.line).toBe(4);
    expect(problem.message).toContain('at passages[0].text');
  });

  test('explains a choice of forms by the form that was nearly met', () => {
    const problem = problemOf(
      '{"name": "x", "passages": [\n{"id": "a", "lacuna": "cut"},\n{"id": 3, "lacuna": ""}]}',
    );
    expect(problem.line).toBe(3);
    expect(problem.message).toContain('at passages[1].id: Invalid input: expected string');
  });
});
