import type { DetailKind } from '../../domain/details/detail';

/** A change of meaning in a passage of the bundled library, made by hand. `from` stands in the passage once. */
export type PlantedChange = {
  readonly kind: 'number' | 'name' | 'negation' | 'modality';
  /** `source#passage` */
  readonly passage: string;
  readonly from: string;
  readonly to: string;
};

/** Under which kinds of detail a planted change may be reported. */
export const reportedAs: Readonly<Record<PlantedChange['kind'], readonly DetailKind[]>> = {
  number: ['number', 'date'],
  name: ['name'],
  negation: ['negation'],
  modality: ['hedge'],
};

const numbers = `
goldgeier-2016#oct-present | 45 minutes | one hour
savranskaya-blanton-2018#oct-briefed | 45 minutes | 35 minutes
goldgeier-2016#oct-allies | 19 October | 9 October
ebb621-08#allies-told | 19 October | 19 November
ebb621-08#restraint | 21 September | 22 September
ebb621-08#free-election | 1917 | 1971
ebb621-08#invitation | January | March
goldgeier-2016#oct-invitation | January | June
goldgeier-2016#oct-achievement | 1994 | 1995
savranskaya-blanton-2018#oct-alternative | 1993 | 1994
savranskaya-blanton-2018#buda-fails | 29 November | 19 November
savranskaya-blanton-2018#buda-kozyrev | 1 December | 2 December
savranskaya-blanton-2018#buda-mistrust | 5 December | 5 November
ebb621-07#two-or-three | two or three | three or four
ebb621-01#against | 13 out | 14 out
ebb621-01#against | 16 NATO | 18 NATO
ebb621-02#calendar | 2005 | 2010
ebb621-02#phase-three | phase III | phase II
ebb621-12#grenade | one hand | each hand
ebb621-16#not-1995 | 1995 | 1996
ebb621-17#american-line | 1995 | 1999
ebb621-19#not-brilliant | 1996 | 2000
ebb621-21#three-schools | one school | two schools
ebb621-22#assurances | four Western | three Western
braithwaite-2016#baker-guarantee | 9 February 1990 | 9 February 1991
`;

const names = `
ebb621-08#gratitude | Clinton | Bush
ebb621-08#praise | Clinton’s | Gore’s
ebb621-08#full-participation | Russia | Ukraine
ebb621-08#open-to-all | North Atlantic Cooperation Council | North Atlantic Council
ebb621-08#open-to-all | Warsaw Pact | Baltic
ebb621-08#complete-trust | United States | United Nations
ebb621-08#invitation | Moscow | Warsaw
christopher-1998#partnership | Yeltsin | Kozyrev
christopher-1998#stroke-of-genius | Yeltsin | Chernomyrdin
goldgeier-2016#oct-lake | Anthony Lake | Lee Aspin
goldgeier-2016#oct-present | Ilyushin | Mamedov
goldgeier-2016#oct-present | Pickering | Collins
goldgeier-2016#oct-present | Zavidovo | Barvikha
goldgeier-2016#oct-achievement | Kozyrev | Primakov
ebb621-01#leaders-told | Hungary | Bulgaria
ebb621-01#leaders-told | Romanian | Bulgarian
ebb621-02#calendar | Belarus | Moldova
ebb621-10#main-focus | Aspin | Perry
ebb621-12#moment | Walesa | Havel
ebb621-14#start-two | Rybkin | Shumeiko
ebb621-15#delicate | Lukin | Lobov
ebb621-22#assurances | Mitterrand | Thatcher
ebb621-24#after-union | EU | WEU
braithwaite-2016#woerner-hurd | Bessmertnykh | Shevardnadze
gore-dehaene-1995#docking | Mir | Salyut
`;

const negations = `
ebb621-08#no-effort | no effort | an effort
ebb621-08#no-effort | no step | a step
ebb621-08#partnership-not-membership | and not a membership | and a membership
ebb621-08#that-is-the-case | would not even be | would even be
ebb621-08#second-class | and no “second-class | and a “second-class
ebb621-07#two-or-three | would not be | would be
ebb621-07#no-predetermined | no predetermined | some predetermined
ebb621-08#those-who-wish | , but not yet | , but later
goldgeier-2016#oct-purpose | was not for taking | was for taking
goldgeier-2016#oct-compromise | no push | a push
goldgeier-2016#oct-lake | was not ruled out | was ruled out
goldgeier-2016#oct-unknown | does not do so | does so
yeltsin-budapest-1994#finding-its-place | not without difficulty | without difficulty
yeltsin-budapest-1994#search | not create | create
yeltsin-budapest-1994#partners | no longer adversaries | still adversaries
savranskaya-blanton-2018#buda-kozyrev | would not put | would put
christopher-2001#misunderstood | did not grasp | did grasp
ebb621-11#line | does not draw | draws
ebb621-11#consensus | there is no consensus | there is consensus
ebb621-12#warsaw-paper | no objection | an objection
ebb621-15#not-at-expense | was not taken | was taken
ebb621-20#no-doubt | have no doubt | have doubt
ebb621-19#redivides | I won’t support | I will support
ebb621-09#no-strike | no intention | an intention
braithwaite-2016#no-promise | NATO did not mean | NATO did mean
`;

const modality = `
ebb621-08#longer-term | as a longer term eventuality | as an aim
ebb621-08#longer-term | would be | is
ebb621-08#open-to-all | would propose | proposed
ebb621-08#full-participation | would be done | will be done
ebb621-08#those-who-wish | could work | will work
ebb621-08#those-who-wish | in time, | at once,
ebb621-08#no-effort | at this time | 
ebb621-08#second-class | would be | is
ebb621-08#tension | would take away | takes away
christopher-1998#long-term | would be | is
christopher-1998#long-term | long-term and evolutionary | swift and certain
talbott-2002#not-now | For the time being | Always
talbott-2002#not-now | would not go | will not go
savranskaya-blanton-2018#oct-in-due-course | “in due course,” | “at once,”
savranskaya-blanton-2018#oct-memoir-2001 | perhaps drunk | plainly drunk
savranskaya-blanton-2018#oct-briefed | had very probably told | had certainly told
christopher-2001#misunderstood | gradual expansion | expansion
ebb621-02#russia-ok | might come | will come
ebb621-02#phase-three | might stop | must stop
ebb621-05#warsaw-green-light | seemed to give | gave
ebb621-05#warsaw-platform | could damage | will damage
ebb621-10#mythical | might choose | must choose
ebb621-16#gradual | would be | is
ebb621-20#osce | should evolve | will evolve
braithwaite-2016#baker-kohl | should not enlarge | must not enlarge
`;

export const plantedChanges: readonly PlantedChange[] = [
  ...readChanges('number', numbers),
  ...readChanges('name', names),
  ...readChanges('negation', negations),
  ...readChanges('modality', modality),
];

/** Changes of the bundled library that change no meaning: other spellings, other forms of a date, other words. */
export const harmlessChanges: readonly Omit<PlantedChange, 'kind'>[] = readLines(`
goldgeier-2016#oct-present | 45 minutes | forty-five minutes
savranskaya-blanton-2018#oct-briefed | 45 minutes | three-quarters of an hour
goldgeier-2016#oct-allies | 19 October | October 19
ebb621-08#restraint | 21 September | the 21st of September
ebb621-08#restraint | 21 September | September 21st
ebb621-07#two-or-three | two or three | 2 or 3
ebb621-01#against | 13 out of 16 | thirteen out of sixteen
ebb621-22#assurances | four Western | 4 Western
braithwaite-2016#baker-guarantee | 9 February 1990 | February 9, 1990
braithwaite-2016#woerner-mitterrand | 6 May | the 6th of May
christopher-1998#partnership | Yeltsin | El'tsin
christopher-1998#stroke-of-genius | Yeltsin called it | President Yeltsin called it
ebb621-08#gratitude | Yeltsin was | Boris Yeltsin was
ebb621-08#complete-trust | Clinton | President Clinton
ebb621-08#invitation | Clinton accepted the invitation | The invitation was accepted by Clinton
ebb621-08#open-to-all | Partnership for Peace | PFP
goldgeier-2016#oct-present | Kozyrev, Ryurikov | Kozyrev, Riurikov
ebb621-12#moment | Walesa wanted the moment used | To use the moment was what Walesa wanted
goldgeier-2016#oct-invitation | Clinton would come to Moscow | Moscow would see Clinton
ebb621-08#praise | Christopher began | Secretary Christopher began
christopher-2001#misunderstood | did not grasp | didn’t grasp
ebb621-08#no-effort | no effort | not any effort
ebb621-07#two-or-three | would not be | wouldn’t be
ebb621-19#redivides | I won’t support | I will not support
goldgeier-2016#oct-purpose | was not for taking | wasn’t for taking
savranskaya-blanton-2018#buda-kozyrev | would not put | wouldn’t put
ebb621-09#no-strike | has no intention to strike | does not have any intention to strike
talbott-2002#not-now | For the time being | For now
ebb621-08#longer-term | longer term | long-term
christopher-1998#long-term | long-term | longer-term
savranskaya-blanton-2018#oct-memoir-2001 | perhaps drunk | possibly drunk
savranskaya-blanton-2018#oct-briefed | had very probably told | had in all likelihood told
ebb621-08#those-who-wish | work towards it | work toward it
ebb621-05#warsaw-green-light | seemed to give | seemingly gave
ebb621-13#all-european | The conference on security | The security conference
ebb621-16#committed | held to the partnership | stood by the partnership
ebb621-17#military-alliance | Russian leaders and officials | Officials and leaders of Russia
ebb621-19#doors | Much was open | Many doors were open
ebb621-09#budget | All this would burden the budget | The budget would be burdened by all this
ebb621-03#interests | to date focused | focused to date
`);

function readChanges(kind: PlantedChange['kind'], lines: string): readonly PlantedChange[] {
  return readLines(lines).map((change) => ({ kind, ...change }));
}

function readLines(lines: string): readonly Omit<PlantedChange, 'kind'>[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [passage = '', from = '', to = ''] = line.split(' | ');
      return { passage: passage.trim(), from, to };
    });
}
