import { expect, test } from 'vitest';
import { requireNode } from '../../scripts/prepare/requireNode.mjs';

test('Node 20.19 and everything newer will do', () => {
  for (const version of ['20.19.0', '20.20.2', '22.0.0', '26.1.0'])
    expect(() => requireNode(version)).not.toThrow();
});

test('an older Node is refused with its version and the one that is needed', () => {
  for (const version of ['18.20.8', '20.9.0', '20.18.3'])
    expect(() => requireNode(version)).toThrow(
      `needs Node 20.19 or newer to build; this is Node ${version}`,
    );
});
