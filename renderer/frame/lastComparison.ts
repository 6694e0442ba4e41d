import type { History } from '../state/history';
import type { View } from '../state/view';

/** The comparison last shown, looking back from the current view; null where there was none. */
export function lastComparison(history: History): View | null {
  const visited = history.views.slice(0, history.at + 1);
  return visited.reverse().find((view) => view.kind === 'comparison') ?? null;
}
