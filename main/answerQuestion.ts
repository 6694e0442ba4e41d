import { failure, type Result } from '../domain/result';
import type { Bridge } from '../preload/bridge';
import { type QuestionParts, questions } from './questions';

type Answers = {
  readonly [Name in keyof QuestionParts]: (
    ...parts: QuestionParts[Name]
  ) => Promise<Result<unknown>>;
};

/** The longest note with every character escaped, and room for its anchor; UTF-16 units of JSON. */
const longestQuestion = 2_000_000;

/**
 * The answer to a question from outside. Law: it never throws and never rejects; who is not our window,
 * or asks with anything but what the question takes, is refused, and every refusal and bug is logged.
 */
export async function answerQuestion<Name extends keyof QuestionParts>(
  name: Name,
  parts: readonly unknown[],
  isOurs: boolean,
  answers: Bridge,
): Promise<Result<unknown>> {
  try {
    if (!isOurs) return refuse(name, 'it was not asked by the window of Synoptic');
    const parsed = questions[name].safeParse(parts);
    if (!parsed.success) return refuse(name, 'it does not have the right form');
    if (lengthOf(parsed.data) > longestQuestion) return refuse(name, 'it is too long');
    const answer: Answers[Name] = answers[name];
    return await answer(...parsed.data);
  } catch (error) {
    console.error(`The question ${name} met a mistake in Synoptic:`, error);
    return failure({
      message: `Synoptic made a mistake (${name}).`,
      advice: 'Start Synoptic again and try once more.',
    });
  }
}

/** The bytes of a file have a limit of their own, in the form of their question. */
function lengthOf(parts: readonly unknown[]): number {
  return JSON.stringify(parts.filter((part) => !(part instanceof Uint8Array))).length;
}

function refuse(name: string, reason: string): Result<never> {
  console.error(`The question ${name} was refused: ${reason}.`);
  return failure({
    message: `Synoptic refused a question (${name}): ${reason}.`,
    advice: 'Start Synoptic again and try once more.',
  });
}
