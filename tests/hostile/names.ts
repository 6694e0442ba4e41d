import { goodWords, type HostileFile, hostile, read } from './hostileFile';

/** Names that deceive the eye, a terminal, a shell or a file system. Each file holds its number, since twins are noticed. */
export function hostileNames(): readonly HostileFile[] {
  const names = [
    'exe.\u202etxt.fdp',
    'two\nlines.txt',
    'bell\x07\x1b[2J.txt',
    'CON.txt',
    'nul',
    '-rf.txt',
    '--json',
    '..%2f..%2fescaped.txt',
    '...txt',
    '.hidden.txt',
    ' spaces .txt ',
    '"quoted" \'and\' `so`.txt',
    '<img src=x onerror=alert(1)>.txt',
    '$(touch escaped).txt',
    '__proto__',
    'constructor.txt',
    'ёж и №.txt',
    'a\u0301\u0301\u0301.txt',
    '\u{1f4a3}.txt',
    `${'n'.repeat(251)}.txt`,
  ];
  return names.map((name, number) => hostile(name, `${goodWords} ${number}`, read()));
}
