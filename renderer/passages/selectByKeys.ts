import { findPassage } from './findPassage';
import { selectedWords } from './selectedWords';

/** Which way the selection goes, as `Selection.modify` calls it. */
export type Direction = 'forward' | 'backward';

/** Selects the first word of a passage and puts the focus there, so that keys can go on from it. */
export function selectFirstWord(source: string, passage: string): void {
  const element = findPassage(source, passage);
  if (element === null) return;
  element.tabIndex = -1;
  element.focus();
  const selection = document.getSelection();
  selection?.collapse(element, 0);
  selection?.modify('extend', 'forward', 'word');
  const isWord = /[\p{L}\p{N}]/u.test(String(selection));
  if (!isWord) moveSelection('forward');
}

/** Takes one more word into the selection, or gives one back. */
export function extendSelection(direction: Direction): void {
  changeSelection((selection) => selection.modify('extend', direction, 'word'));
}

/** Selects the next word, or the one before, in place of those that were selected. */
export function moveSelection(direction: Direction): void {
  changeSelection((selection) => {
    if (direction === 'forward') selection.collapseToEnd();
    else selection.collapseToStart();
    selection.modify('extend', direction, 'word');
  });
}

/** Changes the selection unless that would lead out of its passage. */
function changeSelection(change: (selection: Selection) => void): void {
  const selection = document.getSelection();
  const before = selectedWords(selection);
  if (selection === null || before === null) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  change(selection);
  const after = selectedWords(selection);
  if (after?.source === before.source && after.passage === before.passage) return;
  if (anchorNode === null || focusNode === null) return;
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
