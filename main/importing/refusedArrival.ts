import { basename } from 'node:path';
import type { Refusal } from '../../domain/importing/refusal';
import type { Arrival } from './arrival';

/** What is known to be refused before it is read: it takes its place among the files and ends as they do. */
export function refusedArrival(path: string, reason: Refusal): Arrival {
  return { name: basename(path), read: async () => ({ ok: false, reason }), held: 0 };
}
