import { travel } from '../collation/travel';
import type { Command } from './command';

/** Ways from one thing worth seeing to the next. */
export const travelCommands: readonly Command[] = [
  {
    id: 'nextDifference',
    title: 'Next difference',
    keys: 'N',
    run: () => travel('difference', 'next'),
  },
  {
    id: 'previousDifference',
    title: 'Previous difference',
    keys: 'Shift+N',
    run: () => travel('difference', 'previous'),
  },
  {
    id: 'nextTransposition',
    title: 'Next moment told in another order',
    keys: 'T',
    run: () => travel('transposition', 'next'),
  },
  {
    id: 'previousTransposition',
    title: 'Previous moment told in another order',
    keys: 'Shift+T',
    run: () => travel('transposition', 'previous'),
  },
  { id: 'nextSilence', title: 'Next silence', keys: 'S', run: () => travel('silence', 'next') },
  {
    id: 'previousSilence',
    title: 'Previous silence',
    keys: 'Shift+S',
    run: () => travel('silence', 'previous'),
  },
  { id: 'nextNote', title: 'Next note on this page', keys: 'M', run: () => travel('note', 'next') },
  {
    id: 'previousNote',
    title: 'Previous note on this page',
    keys: 'Shift+M',
    run: () => travel('note', 'previous'),
  },
  {
    id: 'nextLink',
    title: 'Next moment with a link to confirm',
    keys: 'U',
    run: () => travel('link', 'next'),
  },
  {
    id: 'previousLink',
    title: 'Previous moment with a link to confirm',
    keys: 'Shift+U',
    run: () => travel('link', 'previous'),
  },
];
