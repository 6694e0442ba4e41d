import { z } from 'zod';
import { judgementsSchema } from '../domain/judgements/judgements';
import { layerSchema } from '../domain/judgements/layer';
import { noteSchema } from '../domain/notes/note';
import { settingsSchema } from '../domain/settings';
import type { Bridge } from '../preload/bridge';

/** What each question of the window is asked with, in order. */
export type QuestionParts = { readonly [Name in keyof Bridge]: Parameters<Bridge[Name]> };

/** The form of every question; a new question of the bridge does not compile without one. */
export const questions: { readonly [Name in keyof Bridge]: z.ZodType<QuestionParts[Name]> } = {
  loadLibrary: z.tuple([]),
  loadNotebook: z.tuple([]),
  saveNote: z.tuple([noteSchema]),
  deleteNote: z.tuple([noteSchema.shape.id]),
  saveJudgements: z.tuple([judgementsSchema]),
  openLayer: z.tuple([]),
  saveLayer: z.tuple([layerSchema]),
  loadSettings: z.tuple([]),
  saveSettings: z.tuple([settingsSchema]),
  loadRuntime: z.tuple([]),
};

export const questionNames = Object.keys(questions).filter(isQuestion);

function isQuestion(name: string): name is keyof Bridge {
  return name in questions;
}
