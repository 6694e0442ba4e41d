const english = `
a an the this that these those such same each every either some any all both many most much more few fewer several
other others another own
i me my mine myself you your yours he him his himself she her hers herself it its itself we us our ours ourselves
they them their theirs themselves one who whom whose which what whoever whatever someone somebody something anyone
anybody anything everyone everybody everything
am is are was were be been being have has had having do does did will would shall should can could may
might must ought let lets
of in on at by for from to into onto upon with within about above after against along among around as before behind
below beneath beside besides between beyond but despite down during except inside like near off out outside over past
per since than through throughout till toward towards under until up via
and or nor so yet if whether because although though unless while whereas whenever where wherever when why how once
here there then now today tomorrow yesterday tonight again also always already almost even ever far first second third
next last later early earlier soon still just only perhaps maybe quite rather too very well indeed instead meanwhile
however moreover furthermore therefore thus hence otherwise nevertheless nonetheless afterwards finally then not no
yes oh please dear none neither never without nothing nobody nowhere according given concerning regarding
`;

const russian = `
и а но да или либо ни не то же бы ли если чтобы что как когда где куда откуда почему потому поэтому зачем хотя пока
будто словно так тоже также ещё еще уже только лишь даже вот вон ведь мол
я меня мне мной ты тебя тебе вы вас вам вами он его ему им нем нём она её ее ей ней оно мы нас нам нами они их ими
них себя себе собой свой своя своё свое свои своего своей своих своим мой моя моё мои наш наша наше наши нашего ваш
ваша ваше ваши этот эта это эти этого этой этому этим этих тот та те того той тому тем тех такой такая такое такие
который которая которое которые которого которой которых кто кого кому кем чего чему чем весь вся всё все всего всей
всех всем каждый любой другой другая другое другие сам сама само сами один одна одно одни
в во на по с со у о об обо от до из за под над при про для без к ко через между перед после против среди около
вместо кроме ради вокруг
был была было были быть будет будут будем есть нет
сегодня завтра вчера теперь сейчас тогда потом затем здесь там тут снова опять всегда никогда иногда часто очень
более менее можно нельзя надо нужно однако впрочем кстати наконец итак следовательно например никто ничто ничего
`;

const functionWords = new Set(`${english} ${russian}`.trim().split(/\s+/));

/** Whether a word, in small letters, serves the sentence and says nothing of its own. English and Russian. */
export function isFunctionWord(lower: string): boolean {
  return functionWords.has(lower);
}
