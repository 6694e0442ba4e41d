import { hideColumn, makeBase, moveColumn, orderRows } from '../collation/columnCommands';
import { linkPassage } from '../moment/linkPassage';
import { confirmMoment, joinMoment, rejectMoment } from '../moment/momentCommands';
import type { Command } from './command';

/** What is done with a column, a moment or a passage of a comparison. */
export const comparisonCommands: readonly Command[] = [
  { id: 'makeBase', title: 'Make the column in focus the base', run: makeBase },
  { id: 'orderRows', title: 'Rows in the order of the column in focus', run: orderRows },
  { id: 'moveColumnLeft', title: 'Move the column in focus left', run: moveColumn(-1) },
  { id: 'moveColumnRight', title: 'Move the column in focus right', run: moveColumn(1) },
  { id: 'hideColumn', title: 'Hide the column in focus', run: hideColumn },
  {
    id: 'confirmMoment',
    title: 'Confirm the links of the moment in focus',
    keys: 'Y',
    run: confirmMoment,
  },
  {
    id: 'rejectMoment',
    title: 'Reject the links of the moment in focus',
    keys: 'X',
    run: rejectMoment,
  },
  {
    id: 'joinMoment',
    title: 'Join the moment in focus with the next',
    keys: 'J',
    run: joinMoment,
  },
  {
    id: 'linkPassage',
    title: 'Link the passage in focus with another',
    keys: 'L',
    run: linkPassage,
  },
];
