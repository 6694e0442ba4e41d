import { inCaseOf } from './inCaseOf';

type Rule = readonly [pattern: RegExp, form: string];

/**
 * British spellings led to American ones, in order. A form is only compared, never shown, so a rule may reach
 * too far ("promise" becomes "promize") as long as no two different words meet.
 */
const rules: readonly Rule[] = [
  [/(?<=pract)is(?=e|ing)/, 'ic'],
  [/(?<=[a-z]{3}[iy])s(?=(?:e[ds]?|ers?|ings?|able|ations?|ational)$)/, 'z'],
  [
    /(?<=[a-z]{2})our(?=(?:s|ed|ers?|ings?|abl[ey]|ites?|itism|less|ful|fully|hoods?|ly|y|ists?|ism|al|ous)?$)/,
    'or',
  ],
  [/ae(?=sthe|on|mia|mic|mo|val|dia|olog)/, 'e'],
  [/oe(?=uv|tus|tal|sophag|opath)/, 'e'],
  [/(?<=cent|theat|met|lit|fib|sab|spect|calib|lust|somb|meag|sepulch|maneuv|mit)re(?=s?$)/, 'er'],
  [/(?<=cent|spect|calib|maneuv|sab)r(?=ed$|ing$)/, 'er'],
  [/(?<=[a-z]{3}[aeiou])ll(?=(?:ed|ings?|ers?|ors?|ous|ously|ery|ists?)$)/, 'l'],
  [/(?<=fulfi|enro|insti|disti|enthra|insta)ll(?=$|s$|ment)/, 'l'],
  [/(?<=sk|w)illful/, 'ilful'],
  [/(?<=def|off|pret|lic)ens(?=e[ds]?$|eless$|ing$)/, 'enc'],
  [/(?<=catal|dial|anal|monol|epil|prol)ogu(?:e(?=s?$)|(?=ed|ing))/, 'og'],
  [/(?<=judg|acknowledg|abridg|lodg)e(?=ment)/, ''],
  [/(?<=^s?m)oul(?=d|t)/, 'ol'],
  [/^programme(?=s?$)/, 'program'],
  [/^grey/, 'gray'],
  [/^scept(?=ic)/, 'skept'],
  [/^plough/, 'plow'],
  [/^enquir/, 'inquir'],
  [/^despatch/, 'dispatch'],
  [/^artefact/, 'artifact'],
  [/^gaol/, 'jail'],
  [/^czar/, 'tsar'],
  [/^aluminium/, 'aluminum'],
  [/^focuss/, 'focus'],
  [/(?<=worshi|kidna)pp/, 'p'],
  [/xion(?=s?$)/, 'ction'],
];

const possessive = /['’]s$/iu;

/** One form for the British and the American spelling of an English word; other words stay as they are. */
export function foldSpelling(word: string): string {
  const bare = word.replace(possessive, '');
  const lower = bare.toLowerCase();
  if (!/^[a-z]{4,}/.test(lower)) return word;
  const form = rules.reduce(
    (spelt, [pattern, american]) => spelt.replace(pattern, american),
    lower,
  );
  return form === lower ? word : inCaseOf(bare, form) + word.slice(bare.length);
}
