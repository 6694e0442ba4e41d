import { describe, expect, test } from 'vitest';
import type { Library } from '../../../domain/library/library';
import type { LibraryFile } from '../../../domain/library/libraryFile';
import { type LibraryFiles, parseLibrary } from '../../../domain/library/parseLibrary';
import {
  episodeFile,
  file,
  sampleEpisode,
  sampleLibrary,
  sampleSource,
  sourceFile,
} from '../../support/sampleLibrary';

function read(files: LibraryFiles): Library {
  const parsed = parseLibrary(files);
  if (!parsed.ok) throw new Error(parsed.problem.message);
  return parsed.value;
}

/** The line on which a file has these words. */
function lineWith({ text }: LibraryFile, words: string): number {
  return text.split('\n').findIndex((line) => line.includes(words)) + 1;
}

const m = sourceFile(sampleSource('m'));
const c = sourceFile(sampleSource('c'));

describe('parseLibrary', () => {
  test('reads a library in order without a problem', () => {
    const library = read(sampleLibrary());
    expect(library.problems).toEqual([]);
    expect(library.name).toBe('Sample');
    expect(library.opening).toEqual({ episode: 'meeting', accounts: ['m', 'c'] });
    expect(library.sources.map(({ id }) => id)).toEqual(['c', 'm', 't']);
  });

  test('orders sources and episodes by date, the undated last', () => {
    const library = read(
      sampleLibrary({
        sources: [
          sourceFile(sampleSource('m', { date: '' })),
          sourceFile(sampleSource('c', { date: '1998' })),
          sourceFile(sampleSource('t', { date: '1990/1991' })),
        ],
        episodes: [
          episodeFile(sampleEpisode('meeting', ['m', 'c'], { date: '1995-05-10' })),
          episodeFile(sampleEpisode('earlier', ['m', 'c'], { date: '1990' })),
        ],
      }),
    );
    expect(library.sources.map(({ id }) => id)).toEqual(['t', 'c', 'm']);
    expect(library.episodes.map(({ id }) => id)).toEqual(['earlier', 'meeting']);
  });

  test('names the file and line of a source that does not parse, and opens the rest', () => {
    const broken = { path: 'sources/t/source.json', text: '{\n  "format": 1\n  "id": "t"\n}' };
    const { sources, episodes, problems } = read(sampleLibrary({ sources: [m, c, broken] }));
    expect(sources.map(({ id }) => id)).toEqual(['c', 'm']);
    expect(episodes[0]?.accounts.map(({ source }) => source)).toEqual(['m', 'c']);
    expect(problems[0]).toMatchObject({ file: 'sources/t/source.json', line: 3 });
    expect(problems[1]).toMatchObject({ file: 'episodes/meeting.json' });
  });
});

describe('a source that is not in order', () => {
  test('leaves out a source whose id is not the name of its folder', () => {
    const stray = { ...c, path: 'sources/other/source.json' };
    const { sources, problems } = read(sampleLibrary({ sources: [m, stray], episodes: [] }));
    expect(sources.map(({ id }) => id)).toEqual(['m']);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: stray.path, line: lineWith(stray, '"id": "c"') }),
    );
  });

  test('leaves out a source that has two passages of one name', () => {
    const [one] = sampleSource('c').passages;
    const doubled = sourceFile(sampleSource('c', { passages: one ? [one, one] : [] }));
    const { sources, problems } = read(sampleLibrary({ sources: [m, doubled], episodes: [] }));
    expect(sources.map(({ id }) => id)).toEqual(['m']);
    expect(problems[1]?.message).toContain('two passages called “one”');
  });

  test('keeps a source that names an unknown reporter, and says so', () => {
    const [one] = sampleSource('c').passages;
    const passages = one && 'chain' in one ? [{ ...one, chain: [{ source: 'nobody' }] }] : [];
    const doubtful = sourceFile(sampleSource('c', { passages }));
    const { sources, problems } = read(sampleLibrary({ sources: [m, doubtful], episodes: [] }));
    expect(sources.map(({ id }) => id)).toContain('c');
    expect(problems).toContainEqual(
      expect.objectContaining({ file: doubtful.path, line: lineWith(doubtful, 'nobody') }),
    );
  });
});

describe('an episode that is not in order', () => {
  test('leaves out an account that names a passage which its source does not have', () => {
    const episode = sampleEpisode('meeting', ['m', 'c', 't']);
    const [first, second, third] = episode.accounts;
    const strange = episodeFile({
      ...episode,
      accounts: [first, second, third && { ...third, passages: ['one', 'nine'] }].flatMap(
        (account) => account ?? [],
      ),
    });
    const { episodes, problems } = read(sampleLibrary({ episodes: [strange] }));
    expect(episodes[0]?.accounts.map(({ source }) => source)).toEqual(['m', 'c']);
    expect(problems).toEqual([
      expect.objectContaining({
        message:
          'An account of “The episode meeting” is left out: the source “t” has no passage “nine”.',
        file: 'episodes/meeting.json',
        line: lineWith(strange, '"nine"'),
      }),
    ]);
  });

  test.each([
    ['a source that is not there', ['m', 'c', 'x'], 'is missing or could not be read'],
    ['a source a second time', ['m', 'c', 'm'], 'has an account here already'],
  ])('leaves out an account of %s', (_, sources, reason) => {
    const episode = episodeFile(sampleEpisode('meeting', sources));
    const { episodes, problems } = read(sampleLibrary({ episodes: [episode] }));
    expect(episodes[0]?.accounts.map(({ source }) => source)).toEqual(['m', 'c']);
    expect(problems[0]?.message).toContain(reason);
  });

  test('leaves out an account that tells a passage twice', () => {
    const episode = sampleEpisode('meeting', ['m', 'c', 't']);
    const accounts = episode.accounts.map((account) =>
      account.source === 't' ? { ...account, passages: ['one', 'two', 'one'] } : account,
    );
    const { problems } = read(sampleLibrary({ episodes: [episodeFile({ ...episode, accounts })] }));
    expect(problems[0]?.message).toContain('it tells the passage “one” twice');
  });

  test('leaves out an episode of which fewer than two accounts remain', () => {
    const lonely = episodeFile(sampleEpisode('lonely', ['m', 'x']));
    const meeting = episodeFile(sampleEpisode('meeting', ['m', 'c']));
    const { episodes, problems } = read(sampleLibrary({ episodes: [lonely, meeting] }));
    expect(episodes.map(({ id }) => id)).toEqual(['meeting']);
    expect(problems.map(({ message }) => message)).toContain(
      '“The episode lonely” is left out: fewer than two of its accounts are in order.',
    );
  });

  test('leaves out an episode that does not have the name of its file', () => {
    const stray = { ...episodeFile(sampleEpisode('meeting', ['m', 'c'])), path: 'episodes/x.json' };
    const { episodes, problems } = read(sampleLibrary({ episodes: [stray] }));
    expect(episodes).toEqual([]);
    expect(problems).toContainEqual(expect.objectContaining({ file: 'episodes/x.json', line: 3 }));
  });
});

describe('the opening of a library', () => {
  test('is the first episode where there is no library.json', () => {
    const { name, opening, problems } = read(sampleLibrary({ head: undefined }));
    expect(name).toBe('Library');
    expect(opening).toEqual({ episode: 'meeting', accounts: ['m', 'c', 't'] });
    expect(problems).toEqual([expect.objectContaining({ file: 'library.json' })]);
  });

  test('is the first episode where library.json names one that is not there', () => {
    const head = file('library.json', {
      format: 1,
      name: 'Sample',
      opening: { episode: 'none', accounts: ['m', 'c'] },
    });
    const { opening, problems } = read(sampleLibrary({ head }));
    expect(opening.episode).toBe('meeting');
    expect(problems).toEqual([
      expect.objectContaining({ file: 'library.json', line: lineWith(head, 'none') }),
    ]);
  });

  test('leaves out an account that the episode does not have', () => {
    const head = file('library.json', {
      format: 1,
      name: 'Sample',
      opening: { episode: 'meeting', accounts: ['t', 'x', 'm'] },
    });
    const { opening, problems } = read(sampleLibrary({ head }));
    expect(opening.accounts).toEqual(['t', 'm']);
    expect(problems).toEqual([
      expect.objectContaining({ file: 'library.json', line: lineWith(head, '"x"') }),
    ]);
  });

  test('shows six accounts at most when it must choose them itself', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const { opening } = read({
      head: undefined,
      sources: ids.map((id) => sourceFile(sampleSource(id))),
      episodes: [episodeFile(sampleEpisode('meeting', ids))],
    });
    expect(opening.accounts).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  test('is on no accounts where there is no episode', () => {
    expect(read(sampleLibrary({ episodes: [] })).opening).toEqual({ episode: '', accounts: [] });
  });
});

describe('a library without a readable source', () => {
  test('fails in the words of its first mistake', () => {
    const broken = { path: 'sources/m/source.json', text: '{' };
    expect(parseLibrary(sampleLibrary({ sources: [broken] }))).toMatchObject({
      ok: false,
      problem: {
        message: expect.stringMatching(/^No source of the library could be read\. sources\/m/),
        file: 'sources/m/source.json',
        line: 1,
      },
    });
  });

  test('fails with how to name another folder where it is empty', () => {
    const parsed = parseLibrary({ head: undefined, sources: [], episodes: [] });
    expect(parsed).toMatchObject({
      ok: false,
      problem: {
        message: 'The library folder holds no sources.',
        advice: expect.stringContaining('--library=FOLDER'),
      },
    });
  });
});
