import { recogniseStructure } from '../../../domain/structure/recogniseStructure';
import type { StructureQuestion } from './recogniseAside';

/** Recognises the structure of a long text off the window's thread. */
self.onmessage = ({ data }: MessageEvent<StructureQuestion>) => {
  self.postMessage(recogniseStructure(data.blocks, data.corrections, data.titles));
};
