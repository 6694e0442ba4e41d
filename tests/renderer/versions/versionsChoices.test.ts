import { expect, test } from 'vitest';
import { firstChoices, toggleIgnored } from '../../../renderer/versions/versionsChoices';

test('a trait is ignored once it is ticked, and no longer when it is ticked again', () => {
  const once = toggleIgnored(firstChoices, 'case');
  expect(once.ignore).toEqual(['case']);
  expect(toggleIgnored(toggleIgnored(once, 'spelling'), 'case').ignore).toEqual(['spelling']);
});

test('nothing is ignored at first, and ticking leaves the layout alone', () => {
  expect(firstChoices.ignore).toEqual([]);
  expect(toggleIgnored({ ...firstChoices, layout: 'inline' }, 'case').layout).toBe('inline');
});
