import { expect, test } from 'vitest';
import type { Library } from '../../../domain/library/library';
import type { TellingPassage } from '../../../domain/library/source';
import { traceReports } from '../../../domain/library/traceReports';
import { sampleSource } from '../../support/sampleLibrary';

const memcon = sampleSource('memcon');
const article = sampleSource('article');
const library: Library = {
  name: 'Sample',
  opening: { episode: '', accounts: [] },
  sources: [memcon, article],
  episodes: [],
  problems: [],
};

function passage(...chain: TellingPassage['chain']): TellingPassage {
  return { id: 'idea', text: 'An idea.', manner: 'reported', chain };
}

const chain = [{ source: 'article', where: 'section 2' }, { source: 'memcon' }];

test('seen from the record, the works lie between it and us', () => {
  expect(traceReports(library, memcon, passage(...chain))).toEqual({
    through: [{ source: article, id: 'article', where: 'section 2' }],
    where: null,
    from: [],
  });
});

test('seen from the work, the record lies behind it', () => {
  expect(traceReports(library, article, passage(...chain))).toEqual({
    through: [],
    where: 'section 2',
    from: [{ source: memcon, id: 'memcon', where: null }],
  });
});

test('a chain that does not name its own source lies before it, and unknown works keep their id', () => {
  expect(traceReports(library, memcon, passage({ source: 'newspaper' }))).toEqual({
    through: [{ source: null, id: 'newspaper', where: null }],
    where: null,
    from: [],
  });
});
