import { isSameView, type View } from './view';

/** The views visited; `at` is the one shown. */
export type History = { readonly views: readonly View[]; readonly at: number };

export function currentView(history: History): View {
  const view = history.views[history.at];
  if (view === undefined) throw new Error('history points outside its views');
  return view;
}

/** Shows a view and forgets what lay ahead; showing the current one again changes nothing. */
export function visit(history: History, view: View): History {
  if (isSameView(currentView(history), view)) return history;
  const views = [...history.views.slice(0, history.at + 1), view];
  return { views, at: views.length - 1 };
}

/** Shows a view in place of the current one: for choices that are no journey. */
export function replaceView(history: History, view: View): History {
  return { views: history.views.map((old, i) => (i === history.at ? view : old)), at: history.at };
}

export function canGoBack(history: History): boolean {
  return history.at > 0;
}

export function canGoForward(history: History): boolean {
  return history.at < history.views.length - 1;
}

export function goBack(history: History): History {
  return canGoBack(history) ? { ...history, at: history.at - 1 } : history;
}

export function goForward(history: History): History {
  return canGoForward(history) ? { ...history, at: history.at + 1 } : history;
}
