/** A word that stands for a number, in any form it takes. */
type Numeral = readonly [pattern: RegExp, amount: number];

const units: readonly Numeral[] = [
  [/^(?:zero|ноль|нуля)$/, 0],
  [/^(?:one|один|одна|одно|одного|одной|одному|одним|одном|одну)$/, 1],
  [/^(?:two|два|две|двух|двум|двумя)$/, 2],
  [/^(?:three|три|тр[её]х|тр[её]м|тремя)$/, 3],
  [/^(?:four|четыре|четыр[её]х|четыр[её]м|четырьмя)$/, 4],
  [/^(?:five|пят(?:ь|и|ью))$/, 5],
  [/^(?:six|шест(?:ь|и|ью))$/, 6],
  [/^(?:seven|сем(?:ь|и|ью))$/, 7],
  [/^(?:eight|восемь|восьми|восемью|восьмью)$/, 8],
  [/^(?:nine|девят(?:ь|и|ью))$/, 9],
];

const teens: readonly Numeral[] = [
  [/^(?:ten|десят(?:ь|и|ью))$/, 10],
  [/^(?:eleven|одиннадцат(?:ь|и|ью))$/, 11],
  [/^(?:twelve|двенадцат(?:ь|и|ью))$/, 12],
  [/^(?:dozen|дюжин[аыу])$/, 12],
  [/^(?:thirteen|тринадцат(?:ь|и|ью))$/, 13],
  [/^(?:fourteen|четырнадцат(?:ь|и|ью))$/, 14],
  [/^(?:fifteen|пятнадцат(?:ь|и|ью))$/, 15],
  [/^(?:sixteen|шестнадцат(?:ь|и|ью))$/, 16],
  [/^(?:seventeen|семнадцат(?:ь|и|ью))$/, 17],
  [/^(?:eighteen|восемнадцат(?:ь|и|ью))$/, 18],
  [/^(?:nineteen|девятнадцат(?:ь|и|ью))$/, 19],
];

const tens: readonly Numeral[] = [
  [/^(?:twenty|двадцат(?:ь|и|ью))$/, 20],
  [/^(?:thirty|тридцат(?:ь|и|ью))$/, 30],
  [/^(?:forty|сорока?)$/, 40],
  [/^(?:fifty|пятьдесят|пятидесяти|пятьюдесятью)$/, 50],
  [/^(?:sixty|шестьдесят|шестидесяти|шестьюдесятью)$/, 60],
  [/^(?:seventy|семьдесят|семидесяти|семьюдесятью)$/, 70],
  [/^(?:eighty|восемьдесят|восьмидесяти|восемьюдесятью)$/, 80],
  [/^(?:ninety|девяност[оа])$/, 90],
];

/** Russian has words for the hundreds; English counts hundreds. */
const hundreds: readonly Numeral[] = [
  [/^ст[оа]$/, 100],
  [/^(?:двести|двухсот|двумстам)$/, 200],
  [/^(?:триста|тр[её]хсот|тр[её]мстам)$/, 300],
  [/^(?:четыреста|четыр[её]хсот)$/, 400],
  [/^(?:пятьсот|пятисот)$/, 500],
  [/^(?:шестьсот|шестисот)$/, 600],
  [/^(?:семьсот|семисот)$/, 700],
  [/^(?:восемьсот|восьмисот)$/, 800],
  [/^(?:девятьсот|девятисот)$/, 900],
];

const multipliers: readonly Numeral[] = [
  [/^hundred$/, 100],
  [/^(?:thousand|тысяч[аиуе]?|тыс)$/, 1e3],
  [/^(?:million|миллион(?:а|ов|у|ом|е)?|млн)$/, 1e6],
  [/^(?:billion|миллиард(?:а|ов|у|ом|е)?|млрд)$/, 1e9],
];

const ordinals: readonly Numeral[] = [
  [/^(?:second|втор(?:ой|ая|ое|ого|ую|ому|ым|ом))$/, 2],
  [/^(?:third|трет(?:ий|ья|ье|ьего|ьей|ью|ьему|ьим|ьем))$/, 3],
  [/^(?:fourth|четв[её]рт(?:ый|ая|ое|ого|ой|ую|ому|ым|ом))$/, 4],
  [/^(?:fifth|пят(?:ый|ая|ое|ого|ой|ую|ому|ым|ом))$/, 5],
  [/^(?:sixth|шест(?:ой|ая|ое|ого|ую|ому|ым|ом))$/, 6],
  [/^(?:seventh|седьм(?:ой|ая|ое|ого|ую|ому|ым|ом))$/, 7],
  [/^(?:eighth|восьм(?:ой|ая|ое|ого|ую|ому|ым|ом))$/, 8],
  [/^(?:ninth|девят(?:ый|ая|ое|ого|ой|ую|ому|ым|ом))$/, 9],
  [/^(?:tenth|десят(?:ый|ая|ое|ого|ой|ую|ому|ым|ом))$/, 10],
];

const cardinals = [...units, ...teens, ...tens, ...hundreds];

/** The amount of a number word ("forty", "сорока"), null for other words. English and Russian. */
export function amountOf(lower: string): number | null {
  return lookUp(cardinals, lower);
}

/** The amount by which a word multiplies the number before it ("thousand", "млн"). */
export function multiplierOf(lower: string): number | null {
  return lookUp(multipliers, lower);
}

/** "third" is 3. "First" is left out: it orders a speech more often than things. */
export function ordinalOf(lower: string): number | null {
  return lookUp(ordinals, lower);
}

function lookUp(numerals: readonly Numeral[], lower: string): number | null {
  return numerals.find(([pattern]) => pattern.test(lower))?.[1] ?? null;
}
