import { Refused } from '../Refused';

/** The refusal of an archive whose parts are not where it says. */
export function cutOff(): Refused {
  return new Refused(
    'corrupt',
    'The file is cut off or damaged: what it should hold is not there.',
  );
}
