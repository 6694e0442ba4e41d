import type { Span } from '../text/span';
import { stemWord } from '../text/stemWord';
import type { DetailKind } from './detail';
import { asHolding, type Holding, type ReadText } from './holding';
import type { Token } from './readTokens';

/** Verbs that say outright what a hedge leaves open; shown with the verb they govern. */
const firm = /^(?:will|shall|must|can)$/;

/**
 * The words that one account negates or hedges, where another has them plainly: what contradicts "would not join" is
 * "joined". An account that itself negates or hedges the word has no plain use of it.
 */
export function plainUses(
  kind: DetailKind & ('negation' | 'hedge'),
  holdings: readonly Holding[],
  texts: readonly ReadText[],
): readonly Holding[] {
  const qualified = holdings.filter((holding) => holding.kind === kind);
  const subjects = new Set(qualified.flatMap(({ subjects: all }) => all));
  return texts.flatMap((text) => {
    const own = qualified.filter(({ accountId }) => accountId === text.accountId);
    const taken = new Set(own.flatMap(({ subjects: all }) => all));
    return text.tokens.flatMap((token, at): readonly Holding[] => {
      const stem = token.isWord ? stemWord(token.lower) : '';
      if (!subjects.has(stem) || taken.has(stem)) return [];
      const span = withFirmVerb(text.tokens, at, token);
      return [asHolding({ kind, span, parts: [`plainly ${stem}`], subjects: [stem] }, text)];
    });
  });
}

function withFirmVerb(tokens: readonly Token[], at: number, { start, end }: Token): Span {
  const before = tokens[at - 1];
  return before !== undefined && firm.test(before.lower)
    ? { start: before.start, end }
    : { start, end };
}
