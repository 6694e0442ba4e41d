import { expect, test } from 'vitest';
import { collate } from '../../../domain/collation/collate';
import type { CollatedAccount, Collation, Decision } from '../../../domain/collation/collation';

function told(id: string, ...texts: readonly string[]): CollatedAccount {
  return { id, passages: texts.map((text, index) => ({ id: `${id}${index + 1}`, text })) };
}

function pairs({ links }: Collation): string[] {
  return links.map((link) => `${link.left.join('+')}=${link.right.join('+')}`);
}

const memcon = told(
  'M',
  'Yeltsin asked whether all countries would be on an equal footing, with partnership and not membership.',
  'The Secretary said that there would not even be an associate status.',
  'Yeltsin replied that it was a brilliant idea, a stroke of genius.',
  'The Secretary added that membership would be considered as a longer term eventuality.',
  'They then spoke of the weather in the mountains and of hunting elk.',
);
const memoir = told(
  'C',
  'I explained that enlargement was a longer term eventuality.',
  'He called our idea a stroke of genius, and brilliant.',
  'On the way home the aircraft needed fuel at Shannon.',
);

test('links what two accounts tell in another order, and says what has moved', () => {
  const collation = collate([memcon, memoir]);
  expect(pairs(collation)).toEqual(['M3=C2', 'M4=C1']);
  expect(collation.transpositions).toHaveLength(1);
  expect(collation.complete).toBe(true);
});

test('names what each account passes over', () => {
  const { moments, omissions } = collate([memcon, memoir]);
  const told = (accountId: string) =>
    omissions
      .filter((omission) => omission.accountId === accountId)
      .flatMap((one) => moments.find((moment) => moment.id === one.momentId)?.readings ?? [])
      .flatMap((reading) => reading.passageIds);
  expect(told('C')).toEqual(['M1', 'M2', 'M5']);
  expect(told('M')).toEqual(['C3']);
});

test('gives the words that a link rests on, as they are spelled', () => {
  const link = collate([memcon, memoir]).links[0];
  const words = link?.reasons.flatMap((reason) => reason.words).join(' ');
  expect(words).toMatch(/genius/);
  expect(words).toMatch(/brilliant/);
});

test('never takes what stands at a gap in the text for an omission', () => {
  const cut = told(
    'D',
    'He called our idea a stroke of genius, and brilliant.',
    '(b)(1) Page denied',
  );
  const { moments, omissions } = collate([memcon, cut]);
  const after = moments.find((moment) =>
    moment.readings.some((one) => one.passageIds.includes('M4')),
  );
  const gap = moments.find((moment) =>
    moment.readings.some((one) => one.passageIds.includes('D2')),
  );
  expect(omissions).not.toContainEqual({ accountId: 'D', momentId: after?.id });
  expect(omissions).not.toContainEqual({ accountId: 'M', momentId: gap?.id });
});

test('joins a sentence told in two into one link', () => {
  const one = told(
    'A',
    'The brown dog barked at the postman, and the gardener dropped his rake into the pond.',
  );
  const two = told(
    'B',
    'The brown dog barked at the postman.',
    'The gardener dropped his rake into the pond.',
    'Rain fell.',
  );
  expect(pairs(collate([one, two]))).toEqual(['A1=B1+B2']);
});

test('finds Russian words in other cases', () => {
  const one = told('A', 'Ельцин назвал партнёрство гениальной идеей.', 'Погода была холодной.');
  const two = told(
    'B',
    'Самолёт вылетел поздно вечером.',
    'Гениальная идея, сказал Ельцин о партнерстве.',
  );
  expect(pairs(collate([one, two]))).toEqual(['A1=B2']);
});

test('lets confirmed links draw in what stands between them', () => {
  const left = told(
    'A',
    'The envoy came at dawn.',
    'A letter was handed over in silence.',
    'He left by ship.',
  );
  const right = told(
    'B',
    'At daybreak the messenger arrived.',
    'Nobody spoke while the paper changed hands.',
    'A vessel bore him away.',
  );
  const decisions: Decision[] = [
    { left: 'A1', right: 'B1', verdict: 'confirmed' },
    { left: 'B3', right: 'A3', verdict: 'confirmed' },
  ];
  expect(pairs(collate([left, right]))).not.toContain('A2=B2');
  expect(pairs(collate([left, right], { decisions }))).toEqual(['A1=B1', 'A2=B2', 'A3=B3']);
});

test('stops when asked, and says that the work is incomplete', () => {
  const collation = collate([memcon, memoir], { shouldStop: () => true });
  expect(collation.complete).toBe(false);
  expect(collation.links).toEqual([]);
});

test('tells of its progress without falling back, to the end', () => {
  const shares: number[] = [];
  collate([memcon, memoir, told('T', 'Brilliant, said Yeltsin.')], {
    onProgress: (share) => shares.push(share),
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
});
