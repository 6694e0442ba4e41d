import { markReadings } from '../../domain/marking/markReadings';
import type { MarksQuestion } from './markAside';

/** Compares very long passages word by word off the window's thread. */
self.onmessage = ({ data: { row, base, links } }: MessageEvent<MarksQuestion>) => {
  self.postMessage(markReadings(row, base, links));
};
