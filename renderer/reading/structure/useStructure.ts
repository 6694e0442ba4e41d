import { useEffect, useMemo, useState } from 'react';
import type { Block } from '../../../domain/blocks/block';
import { blockText } from '../../../domain/blocks/blockText';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import type { KnownTitle } from '../../../domain/structure/references/titleIndex';
import type { Structure } from '../../../domain/structure/structure';
import type { SourceText } from '../../../preload/bridge';
import { recogniseAside, type StructureQuestion } from './recogniseAside';

const nothing: Structure = { things: [], byId: new Map(), byBlock: new Map(), rejected: [] };

/** A longer text, some hundred pages, would hold up its first screen. */
const mostAtOnce = { blocks: 1_000, letters: 400_000 };

/** Milliseconds that a long text is left alone until its first screen is there: handing it to a worker takes time too. */
const firstScreen = 500;

/** What is recognised in a text, under what the reader has said of it; of a long one it comes after its first screen. */
export function useStructure(
  text: SourceText | undefined,
  titles: readonly KnownTitle[],
): Structure {
  const question = useMemo(() => (text === undefined ? null : { ...text, titles }), [text, titles]);
  const isLong = useMemo(() => text !== undefined && isLongText(text.blocks), [text]);
  const atOnce = useMemo(() => (isLong ? nothing : recognise(question)), [isLong, question]);
  const [later, setLater] = useState(nothing);
  useEffect(() => {
    if (!isLong || question === null) return;
    let stop = () => {};
    const { blocks, corrections } = question;
    const timer = setTimeout(() => {
      stop = recogniseAside({ blocks, corrections, titles: question.titles }, setLater);
    }, firstScreen);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [isLong, question]);
  return isLong ? later : atOnce;
}

function isLongText(blocks: readonly Block[]): boolean {
  if (blocks.length > mostAtOnce.blocks) return true;
  const letters = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  return letters > mostAtOnce.letters;
}

function recognise(question: StructureQuestion | null): Structure {
  if (question === null) return nothing;
  return recogniseStructure(question.blocks, question.corrections, question.titles);
}
