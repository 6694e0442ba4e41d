import { z } from 'zod';
import { textEncodings } from '../domain/importing/textEncodings';
import { judgementsSchema } from '../domain/judgements/judgements';
import { layerSchema } from '../domain/judgements/layer';
import { episodeSchema } from '../domain/library/episode';
import { readingRecordSchema } from '../domain/library/readingRecord';
import { sourceSchema } from '../domain/library/source';
import { noteSchema } from '../domain/notes/note';
import { settingsSchema } from '../domain/settings';
import { correctionsSchema } from '../domain/structure/corrections';
import type { Bridge } from '../preload/bridge';

/** What each question of the window is asked with, in order. */
export type QuestionParts = { readonly [Name in keyof Bridge]: Parameters<Bridge[Name]> };

const sourceId = sourceSchema.shape.id.max(200);

/** What a stranger's file may be called; the window hands over the name alone, never a path. */
const fileName = z.string().min(1).max(1_000);

/** The largest file that is brought in: cap C13, bytes. */
const largestFile = 100_000_000;

const fileBytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength <= largestFile, 'larger than 100 MB');

/** A block's id, as `domain/blocks/block.ts` has it. */
const blockId = z.string().regex(/^b[1-9][0-9]{0,8}$/);

/** More than a person types of one page; UTF-16 units. */
const longestPage = 200_000;

/** A PDF may have 5,000 pages (C13); no screen is wider than 8,000 pixels. */
const pageNumber = z.int().min(1).max(5_000);
const pageWidth = z.int().min(1).max(8_000);

/** The form of every question; a new question of the bridge does not compile without one. */
export const questions: { readonly [Name in keyof Bridge]: z.ZodType<QuestionParts[Name]> } = {
  loadLibrary: z.tuple([]),
  loadNotebook: z.tuple([]),
  saveNote: z.tuple([noteSchema]),
  deleteNote: z.tuple([noteSchema.shape.id]),
  saveJudgements: z.tuple([judgementsSchema]),
  openLayer: z.tuple([]),
  saveLayer: z.tuple([layerSchema]),
  chooseFiles: z.tuple([]),
  chooseFolder: z.tuple([]),
  importBytes: z.tuple([fileName, fileBytes]),
  cancelImport: z.tuple([]),
  loadImports: z.tuple([]),
  loadText: z.tuple([sourceId]),
  readAgain: z.tuple([sourceId, z.enum(textEncodings)]),
  drawPage: z.tuple([sourceId, pageNumber, pageWidth]),
  saveTypedPage: z.tuple([sourceId, blockId, z.string().max(longestPage)]),
  saveCorrections: z.tuple([sourceId, correctionsSchema]),
  saveSource: z.tuple([sourceSchema]),
  saveEpisode: z.tuple([episodeSchema]),
  removeEpisode: z.tuple([sourceId]),
  removeSource: z.tuple([sourceId]),
  restoreSource: z.tuple([sourceId]),
  loadTrash: z.tuple([]),
  emptyTrash: z.tuple([]),
  loadLibraries: z.tuple([]),
  openLibrary: z.tuple([]),
  createLibrary: z.tuple([]),
  switchLibrary: z.tuple([z.uuid()]),
  loadReading: z.tuple([]),
  saveReading: z.tuple([readingRecordSchema]),
  loadSettings: z.tuple([]),
  saveSettings: z.tuple([settingsSchema]),
  loadRuntime: z.tuple([]),
};

export const questionNames = Object.keys(questions).filter(isQuestion);

function isQuestion(name: string): name is keyof Bridge {
  return name in questions;
}
