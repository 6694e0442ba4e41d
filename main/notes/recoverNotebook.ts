import { basename, dirname, join } from 'node:path';
import { emptyNotebook, type Notebook } from '../../domain/notes/note';
import { type ParsedNotebook, parseNotebook } from '../../domain/notes/parseNotebook';
import type { Problem } from '../../domain/result';
import type { FileLayer } from '../disk/fileLayer';
import { readText } from '../disk/readText';
import { previousPath } from '../disk/writeDurably';

/** The notebook as it was found. */
export type Recovered = {
  readonly notebook: Notebook;
  /** What the reader must be told of how it was found. */
  readonly problems: readonly Problem[];
  /** True where it was taken from another file than the one it is written to. */
  readonly adopted: boolean;
  /** Why nothing may be written. */
  readonly refusal?: Problem;
};

type Copy = ParsedNotebook | { readonly kind: 'missing' };

/**
 * Reads the notebook, or the copy kept before the last change where the notebook is missing or damaged.
 * Law: what is damaged is set aside under a name of its own and never written over.
 * @throws the system's error where a file cannot be read or set aside
 */
export async function recoverNotebook(
  files: FileLayer,
  path: string,
  now: Date,
): Promise<Recovered> {
  const current = await readCopy(files, path);
  if (current.kind === 'sound') return { notebook: current.notebook, problems: [], adopted: false };
  if (current.kind === 'newer') return readOnly(current);
  const said =
    current.kind === 'missing'
      ? [`${path} was missing.`]
      : await setAside(files, path, current.problem, now);

  const previous = await readCopy(files, previousPath(path));
  switch (previous.kind) {
    case 'sound':
      return adopt(previous.notebook, said);
    case 'newer':
      return readOnly(previous);
    case 'missing':
      return startEmpty(current.kind === 'missing' ? [] : said);
    case 'damaged': {
      const also = await setAside(files, previousPath(path), previous.problem, now);
      return startEmpty([...said, ...also]);
    }
  }
}

async function readCopy(files: FileLayer, path: string): Promise<Copy> {
  const text = await readText(files, path, basename(path));
  if (text === undefined) return { kind: 'missing' };
  if (!text.ok) return { kind: 'damaged', problem: text.problem };
  return parseNotebook(text.value, basename(path));
}

function readOnly({ format, notes }: Extract<ParsedNotebook, { kind: 'newer' }>): Recovered {
  const refusal: Problem = {
    message: `The notebook was written by a newer Synoptic (format ${format}) and can only be read here.`,
    advice: 'Write notes in the newer Synoptic; nothing in the notebook was changed.',
  };
  return {
    notebook: { ...emptyNotebook, notes: [...notes] },
    problems: [refusal],
    adopted: false,
    refusal,
  };
}

function adopt(notebook: Notebook, said: readonly string[]): Recovered {
  const opened = `The copy kept before the last change is open (notes: ${notebook.notes.length}).`;
  const advice = 'Look whether your last change is there, and make it again if it is not.';
  return { notebook, problems: [{ message: [...said, opened].join(' '), advice }], adopted: true };
}

function startEmpty(said: readonly string[]): Recovered {
  const notebook = emptyNotebook;
  if (said.length === 0) return { notebook, problems: [], adopted: false };
  const message = [...said, 'No sound copy was found, so the notebook starts empty.'].join(' ');
  const advice = 'The file set aside is kept: what can be read in it can be copied out by hand.';
  return { notebook, problems: [{ message, advice }], adopted: false };
}

/** What to say of it. */
async function setAside(
  files: FileLayer,
  path: string,
  damage: Problem,
  now: Date,
): Promise<readonly string[]> {
  const aside = await freeName(files, path, now);
  await files.rename(path, aside);
  await files.syncFolder(dirname(path));
  return [damage.message, `It was set aside as ${aside}.`];
}

/** notebook.damaged-2026-11-21T09-30-00.json, or with -2, -3 … where that is taken. */
async function freeName(files: FileLayer, path: string, now: Date): Promise<string> {
  const entries = await files.list(dirname(path));
  const taken = new Set(entries.map(({ name }) => name));
  const stem = basename(path, '.json').replace('.previous', '');
  const time = now.toISOString().slice(0, 19).replaceAll(':', '-');
  for (let count = 1; ; count++) {
    const name = `${stem}.damaged-${time}${count === 1 ? '' : `-${count}`}.json`;
    if (!taken.has(name)) return join(dirname(path), name);
  }
}
