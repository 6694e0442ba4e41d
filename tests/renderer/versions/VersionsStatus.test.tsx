import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { compareVersions } from '../../../domain/versions/compareVersions';
import { versionText } from '../../../domain/versions/versionText';
import { VersionsStatus } from '../../../renderer/versions/VersionsStatus';
import { anAccount } from '../../support/anAccount';

function say(complete: boolean): string {
  const [left, right] = ['It will not grow', 'It will grow'].map((text) =>
    versionText(anAccount('memcon', [text]).passages),
  );
  if (left === undefined || right === undefined) throw new Error('There are two versions');
  const versions = { ...compareVersions(left, right), complete };
  const nothing = () => undefined;
  const acts = { stop: nothing, start: nothing, compareToTheEnd: nothing };
  return renderToStaticMarkup(<VersionsStatus progress={{ versions, state: 'done', ...acts }} />);
}

test('a comparison that ran out of time says so, and can be gone on with to the end', () => {
  expect(say(false)).toContain('Compare to the end');
  expect(say(true)).not.toContain('Compare to the end');
  expect(say(true)).toContain('1 difference');
});
