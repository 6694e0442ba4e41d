import { type Capitals, readCapitals } from './capitals';
import type { Detail, DetailedReading, DetailKind } from './detail';
import { findDetails } from './findDetails';
import { asHolding, type Holding, type ReadText, speakerHolding } from './holding';
import { joinVague } from './joinVague';
import { judge } from './judge';
import { plainUses } from './plainUses';
import { readTokens } from './readTokens';
import { spellOutAcronyms } from './spellOutAcronyms';

/** In the order in which they are listed. */
const kinds: readonly DetailKind[] = ['speaker', 'date', 'number', 'name', 'negation', 'hedge'];

/**
 * What the readings of one moment say of speakers, dates, numbers and names, what they deny and what they leave open:
 * what agrees, what differs, and who alone has it. Works on English and Russian.
 *
 * Laws: every span spells its detail; the accounts of a value are exactly those in whose reading it is found; the
 * verdicts do not depend on the order of the accounts.
 *
 * @param capitals How words are written in the whole comparison; without it the readings themselves must tell names
 *   from the first words of sentences.
 */
export function listDetails(
  readings: readonly DetailedReading[],
  capitals: Capitals = capitalsOf(readings),
): readonly Detail[] {
  const texts = readings.flatMap(readTexts);
  const found = texts.flatMap((text) => [
    ...speakerHolding(text),
    ...findDetails(text.tokens, capitals).map((finding) => asHolding(finding, text)),
  ]);
  const accounts = readings.map(({ accountId }) => accountId);
  return kinds.flatMap((kind) => judge(kind, joinVague(ofKind(kind, found, texts)), accounts));
}

/** How words are written in these readings: what tells a name from the first word of a sentence. */
export function capitalsOf(readings: readonly DetailedReading[]): Capitals {
  return readCapitals(readings.flatMap(({ texts }) => texts.map(({ text }) => readTokens(text))));
}

function readTexts({ accountId, texts }: DetailedReading): readonly ReadText[] {
  return texts.map((text) => ({ ...text, accountId, tokens: readTokens(text.text) }));
}

function ofKind(
  kind: DetailKind,
  found: readonly Holding[],
  texts: readonly ReadText[],
): readonly Holding[] {
  const own = found.filter((holding) => holding.kind === kind);
  if (kind === 'name') return spellOutAcronyms([...own, ...speakersNamed(found, own)]);
  if (kind === 'negation' || kind === 'hedge') return [...own, ...plainUses(kind, own, texts)];
  return own;
}

/** Who speaks in one account need not be named there: where others name them, it has that name too. */
function speakersNamed(found: readonly Holding[], names: readonly Holding[]): readonly Holding[] {
  const named = new Set(names.flatMap(({ parts }) => parts));
  return found
    .filter(({ kind, parts }) => kind === 'speaker' && parts.some((part) => named.has(part)))
    .map((speaker) => ({ ...speaker, kind: 'name', subjects: [] }));
}
