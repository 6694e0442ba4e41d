import { isFunctionWord } from '../text/functionWords';
import { type Capitals, isNameWord } from './capitals';
import type { Finding } from './finding';
import { foldName } from './foldName';
import type { Token } from './readTokens';

/** Small words that hold a name of several words together. */
const joints = new Set('for de la del della di da von van der den du bin al ibn'.split(' '));

/** What has an "of" in its name; after any other name an "of" begins something new: "told Yeltsin of NATO". */
const offices = new Set(
  `academy archive association bank bay cabinet chamber charter city commission committee commonwealth community
  conference congress convention council court department duma embassy federation government gulf hall house institute
  kingdom league member ministry office organisation organization parliament party people prime republic sea state
  states supreme treaty union university war`.split(/\s+/),
);

/** What a person is called beside their name; one who leaves it out names the same person. */
const titles = new Set(
  `president secretary minister ambassador chairman chancellor senator general mr mrs ms dr sir lord madam premier
  prezident sekretar ministr posol gospodin tovarishch kantsler`.split(/\s+/),
);

const possessive = /['’]s?$/u;

/** The names of people, places and institutions in a text; a name of several words is one name. */
export function findNames(tokens: readonly Token[], capitals: Capitals): readonly Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = nameEnd(tokens, at, capitals);
    if (end > at) findings.push(nameAt(tokens, at, end));
    at = Math.max(at + 1, end);
  }
  return findings;
}

/** Where the name that begins at `start` ends; `start` where none begins. */
function nameEnd(tokens: readonly Token[], start: number, capitals: Capitals): number {
  let end = start;
  for (let at = start; ; ) {
    const token = tokens[at];
    if (token === undefined || !isNameWord(token, capitals)) return end;
    end = at + 1;
    if (possessive.test(token.spelled)) return end;
    at = beyondJoint(tokens, end);
  }
}

/** Past what may stand between two words of one name: "of" after an office, a hyphen, the point after an initial. */
function beyondJoint(tokens: readonly Token[], at: number): number {
  const [before = '', one = '', other = ''] = [-1, 0, 1].map((by) => tokens[at + by]?.lower);
  if (one === 'of') {
    const isOffice = offices.has(before) || titles.has(before);
    return isOffice ? at + (other === 'the' ? 2 : 1) : at;
  }
  if (one === '-' || one === '.' || joints.has(one)) return isJointPoint(tokens, at) ? at + 1 : at;
  return at;
}

/** A point joins only after an initial or a short title: "B. Yeltsin", "Mr. Lake". */
function isJointPoint(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower !== '.' || tokens[at + 1]?.startsSentence === false;
}

function nameAt(tokens: readonly Token[], start: number, end: number): Finding {
  const words = tokens.slice(start, end).filter(({ isWord }) => isWord);
  return {
    kind: 'name',
    span: { start: words[0]?.start ?? 0, end: endOf(words.at(-1)) },
    parts: nameParts(words.map(({ spelled }) => spelled)),
    subjects: surroundings(tokens, start, end),
  };
}

/** The possessive is not of the name. */
function endOf(word: Token | undefined): number {
  return (word?.end ?? 0) - (possessive.exec(word?.spelled ?? '')?.[0].length ?? 0);
}

/** What a name is compared by: its words, folded, without titles and joints where anything else is left. */
export function nameParts(words: readonly string[]): readonly string[] {
  const forms = words
    .map(foldName)
    .filter((form) => form !== '' && form !== 'of' && !joints.has(form));
  const own = forms.filter((form) => !titles.has(form) && form !== 'the');
  return own.length > 0 ? own : forms;
}

/** Two names between the same words are told in one another's place, unless both words are the commonest. */
function surroundings(tokens: readonly Token[], start: number, end: number): readonly string[] {
  const [before, after] = [tokens[start - 1], tokens[end]];
  const isTelling = [before, after].some((token) => token?.isWord && !isFunctionWord(token.lower));
  return isTelling ? [`${before?.lower ?? ''} … ${after?.lower ?? ''}`] : [];
}
