import { type Adapter, Low } from 'lowdb';
import type { z } from 'zod';
import { parseBySchema } from '../../domain/json/parseBySchema';
import { failure, type Result, success } from '../../domain/result';
import { diskProblem, isSystemError } from '../disk/diskProblem';
import type { FileLayer } from '../disk/fileLayer';
import { readText } from '../disk/readText';
import { takeTurns } from '../disk/takeTurns';
import { previousPath, sweepTemporaries, writeDurably } from '../disk/writeDurably';

/** A value on disk whose loss costs the reader nothing but a moment: settings, the place of the window. */
export type Comforts<Value> = {
  /** The value as last given, saved or not: it is in force even where the disk refuses it. */
  current(): Value;
  /** Succeeds when the value would outlast the power. */
  save(value: Value): Promise<Result<Value>>;
  /** Resolves when everything asked for so far is done. */
  settle(): Promise<void>;
};

/** Opens the file; one that is missing, damaged or unreadable counts as the fallback. */
export async function openComforts<Value>(
  files: FileLayer,
  path: string,
  schema: z.ZodType<Value>,
  fallback: Value,
): Promise<Comforts<Value>> {
  const adapter: Adapter<Value> = {
    read: async () =>
      (await readValue(files, path, schema)) ??
      (await readValue(files, previousPath(path), schema)) ??
      null,
    write: (value) => writeDurably(files, path, `${JSON.stringify(value, null, 2)}\n`),
  };
  const low = new Low(adapter, fallback);
  const inTurn = takeTurns();
  await sweepTemporaries(files, path);
  await low.read();
  return {
    current: () => low.data,
    save: (value) => {
      low.data = value;
      return inTurn(async () => {
        try {
          await low.write();
          return success(value);
        } catch (error) {
          return failure(diskProblem('The settings could not be saved', path, error));
        }
      });
    },
    settle: () => inTurn(async () => undefined),
  };
}

async function readValue<Value>(
  files: FileLayer,
  path: string,
  schema: z.ZodType<Value>,
): Promise<Value | undefined> {
  try {
    const text = await readText(files, path, path);
    const parsed = text?.ok ? parseBySchema(schema, text.value, path) : undefined;
    return parsed?.ok ? parsed.value : undefined;
  } catch (error) {
    // Unreadable is as good as missing here: nothing of the reader's work is lost with it.
    if (isSystemError(error)) return undefined;
    throw error;
  }
}
