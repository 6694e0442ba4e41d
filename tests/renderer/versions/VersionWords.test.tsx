import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { VersionMark } from '../../../domain/versions/versions';
import { VersionWords } from '../../../renderer/versions/VersionWords';

const text = 'It will not grow [there] soon';

function marked(words: string, tag: VersionMark['tag']): VersionMark {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, tag };
}

function render(marks: readonly VersionMark[]): string {
  return renderToStaticMarkup(<VersionWords text={text} marks={marks} />);
}

test('the elements hold the words and nothing else, so that a selection can be counted', () => {
  const markup = render([
    marked('will not grow', { kind: 'moved', move: 0, isFirst: true }),
    marked('not', { kind: 'differs', isFirst: true }),
    marked('[there]', { kind: 'gap', cause: 'left out' }),
  ]);
  expect(markup.replace(/<[^>]*>/g, '')).toBe(text);
});

test('a difference is a stop where it begins, and only there', () => {
  const markup = render([
    marked('will', { kind: 'differs', isFirst: true }),
    marked('soon', { kind: 'differs', isFirst: false }),
  ]);
  expect(markup.match(/data-stop="difference"[^>]*>([^<]*)/)?.[1]).toBe('will');
  expect(markup.match(/data-stop/g)).toHaveLength(1);
});

test('a gap says its cause', () => {
  const markup = render([marked('[there]', { kind: 'gap', cause: 'left out' })]);
  expect(markup).toContain('title="Gap in the text: left out"');
});
