import { useEffect, useMemo, useState } from 'react';
import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import type { KnownTitle } from '../../../domain/structure/references/titleIndex';
import type { Structure } from '../../../domain/structure/structure';
import type { SourceText } from '../../../preload/bridge';
import { recogniseAside, type StructureQuestion } from './recogniseAside';

const nothing: Structure = { things: [], byId: new Map(), byBlock: new Map(), rejected: [] };

/** A text of more blocks than these, some hundred pages, would hold up its first screen. */
const mostAtOnce = 1_000;

/** Milliseconds that a long text is left alone until its first screen is there: handing it to a worker takes time too. */
const firstScreen = 500;

/** What is recognised in a text, under what the reader has said of it; of a long one it comes after its first screen. */
export function useStructure(
  text: SourceText | undefined,
  titles: readonly KnownTitle[],
): Structure {
  const question = useMemo(() => (text === undefined ? null : { ...text, titles }), [text, titles]);
  const isLong = (text?.blocks.length ?? 0) > mostAtOnce;
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

function recognise(question: StructureQuestion | null): Structure {
  if (question === null) return nothing;
  return recogniseStructure(question.blocks, question.corrections, question.titles);
}
