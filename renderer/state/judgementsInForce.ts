import { type Judgements, noJudgements } from '../../domain/judgements/judgements';
import type { State } from './state';

/** What the links on screen are drawn under: the layer that the reader has chosen to see. */
export function judgementsInForce({ shownLayer, colleague, judgements }: State): Judgements {
  switch (shownLayer) {
    case 'mine':
      return judgements.present;
    case 'machine':
      return noJudgements;
    case 'colleague':
      return colleague?.judgements ?? noJudgements;
  }
}
