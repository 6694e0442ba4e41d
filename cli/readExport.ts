import { join } from 'node:path';
import { passageBlocks } from '../domain/blocks/passageBlocks';
import type { ExportedSource } from '../domain/importing/exportedSource';
import { parseBySchema } from '../domain/json/parseBySchema';
import { type Source, sourceSchema } from '../domain/library/source';
import { failure, type Result, success } from '../domain/result';
import { nodeFiles } from '../main/disk/fileLayer';
import { readText } from '../main/disk/readText';
import { readSourceText } from '../main/library/sourceFolder';

/** Only such an id is ever made; whatever else is asked for, leads out of the library. */
const idPattern = /^[a-z0-9-]+$/;

/** A source of a library on disk and its text; of one that was not brought in, its passages. */
export async function readExport(library: string, id: string): Promise<Result<ExportedSource>> {
  const source = await readSource(library, id);
  if (!source.ok) return source;
  if (source.value.imported === undefined) {
    const blocks = passageBlocks(source.value.passages);
    return success({ format: 1, source: source.value, blocks });
  }
  const text = await readSourceText(nodeFiles, library, id, source.value.imported.encoding);
  if (!text.ok) return text;
  return success({ format: 1, source: source.value, blocks: [...text.value.blocks] });
}

async function readSource(library: string, id: string): Promise<Result<Source>> {
  const name = `sources/${id}/source.json`;
  const text = idPattern.test(id)
    ? await readText(nodeFiles, join(library, name), name)
    : undefined;
  if (text === undefined) return failure({ message: `There is no source ${id} in ${library}.` });
  return text.ok ? parseBySchema(sourceSchema, text.value, name) : text;
}
