import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aVersion } from './aVersion';

const paragraphs = fc.array(
  fc.constantFrom('One two.', '“Three.”', 'four […] five', '(not in the extract)', '███', 'шесть'),
  { maxLength: 8 },
);

describe('laws of a running text', () => {
  test('its paragraphs spell its passages', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const version = aVersion(...texts);
        const spelled = version.paragraphs.map(({ span }) =>
          version.text.slice(span.start, span.end),
        );
        expect(spelled).toEqual(texts.map((text) => text.replace(/^\(|\)$/g, '')));
      }),
    );
  });

  test('its gaps stand in order, apart, and each within a paragraph', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const { gaps, paragraphs: all } = aVersion(...texts);
        let reached = 0;
        for (const { span } of gaps) {
          expect(span.start).toBeGreaterThanOrEqual(reached);
          expect(all.some((one) => one.span.start <= span.start && span.end <= one.span.end)).toBe(
            true,
          );
          reached = span.end;
        }
      }),
    );
  });
});

test('a lacuna is a gap that fills its paragraph, and says its cause', () => {
  const { gaps, paragraphs: all } = aVersion('before', '(page 3 is missing)', 'after');
  expect(gaps).toEqual([{ span: all[1]?.span, cause: 'page 3 is missing' }]);
});
