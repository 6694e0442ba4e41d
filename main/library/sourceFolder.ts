import { join } from 'node:path';
import { parseBlocks } from '../../domain/blocks/parseBlocks';
import type { FileType } from '../../domain/importing/parsedDocument';
import { isTextEncoding, type TextEncoding } from '../../domain/importing/textEncodings';
import { parseBySchema } from '../../domain/json/parseBySchema';
import { failure, type Result, success } from '../../domain/result';
import { correctionsSchema, noCorrections } from '../../domain/structure/corrections';
import type { SourceText } from '../../preload/bridge';
import type { FileLayer } from '../disk/fileLayer';
import { readText } from '../disk/readText';
import { previousPath } from '../disk/writeDurably';

/** What the folder of a source holds. */
export const sourceNames = {
  source: 'source.json',
  text: 'text.jsonl',
  corrections: 'corrections.json',
} as const;

/**
 * The text that was read again in this encoding. `source.json` says by its encoding which text counts, so that both change
 * in one step; `text.jsonl` is the text as it was brought in.
 */
export function textIn(encoding: TextEncoding): string {
  return `text.${encoding}.jsonl`;
}

/** The extension under which an original is kept; it comes from what the file is, never from its name. */
const extensions: Readonly<Record<FileType, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  mhtml: 'mhtml',
  pdf: 'pdf',
  docx: 'docx',
  epub: 'epub',
  tei: 'xml',
  synoptic: 'json',
};

export function originalName(type: FileType): string {
  return `original.${extensions[type]}`;
}

/** What is said of a source, or of its structure, as its file holds it. */
export function serialise(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The words of a source and what the reader has said of their structure; where they are damaged, the file and the line.
 * @param encoding the one that the source is read in; null where its format has its own
 * @throws the system's error where a file cannot be read
 */
export async function readSourceText(
  files: FileLayer,
  library: string,
  id: string,
  encoding: string | null,
): Promise<Result<SourceText>> {
  const again = isTextEncoding(encoding)
    ? await readBlocks(files, library, `sources/${id}/${textIn(encoding)}`)
    : undefined;
  const first = `sources/${id}/${sourceNames.text}`;
  const blocks = again ?? (await readBlocks(files, library, first));
  if (blocks === undefined) return failure({ message: `${first} is missing.`, file: first });
  if (!blocks.ok) return blocks;
  const corrections = await readCorrections(files, library, id);
  if (!corrections.ok) return corrections;
  return success({ source: id, blocks: blocks.value, corrections: corrections.value });
}

async function readBlocks(files: FileLayer, library: string, name: string) {
  const text = await readEither(files, library, name);
  return text?.ok ? parseBlocks(text.value, name) : text;
}

async function readCorrections(files: FileLayer, library: string, id: string) {
  const name = `sources/${id}/${sourceNames.corrections}`;
  const text = await readEither(files, library, name);
  if (text === undefined) return success(noCorrections);
  return text.ok ? parseBySchema(correctionsSchema, text.value, name) : text;
}

/** The file, or what it held before its last change where a crash came in the midst of it. */
async function readEither(
  files: FileLayer,
  library: string,
  name: string,
): Promise<Result<string> | undefined> {
  const path = join(library, name);
  return (await readText(files, path, name)) ?? (await readText(files, previousPath(path), name));
}
