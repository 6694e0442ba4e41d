import { expect, test } from 'vitest';
import { diskProblem } from '../../../main/disk/diskProblem';
import { systemError } from '../../support/memoryDisk';

test('a failure of the disk is told with the place, the reason and what to do', () => {
  expect(diskProblem('The note could not be saved', '/n.json', systemError('EACCES'))).toEqual({
    message: 'The note could not be saved: access is denied (/n.json).',
    advice: 'Allow access to the folder, then try again.',
  });
});

test('a failure without words of ours is told by its code', () => {
  const problem = diskProblem('The note could not be saved', '/n.json', systemError('EXDEV'));
  expect(problem.message).toBe('The note could not be saved: EXDEV (/n.json).');
});

test('a bug is thrown on, not told as a failure of the disk', () => {
  const bug = new TypeError('undefined is not a function');
  expect(() => diskProblem('The note could not be saved', '/n.json', bug)).toThrow(bug);
});
