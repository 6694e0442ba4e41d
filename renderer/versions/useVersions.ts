import { useEffect, useMemo, useState } from 'react';
import { isLacuna } from '../../domain/library/source';
import type { FoldedTrait } from '../../domain/text/foldWord';
import { compareVersions } from '../../domain/versions/compareVersions';
import type { Versions } from '../../domain/versions/versions';
import { versionText } from '../../domain/versions/versionText';
import { runVersions, type VersionsQuestion } from './runVersions';
import type { VersionSources } from './versionSources';

/** Letters that are compared within a frame or two: no worker is worth its start for fewer. */
const lettersAtOnce = 40_000;

/** Two books take a second or two; after ten times that a reader wants to see what there is. In milliseconds. */
const patience = 20_000;

/** How the comparing goes. While it runs or is stopped, `versions` are those of the last choices, or null. */
export type VersionsProgress = {
  readonly versions: Versions | null;
  readonly state: 'done' | 'running' | 'stopped';
  readonly stop: () => void;
  readonly start: () => void;
  /** Compares again, however long it takes. */
  readonly compareToTheEnd: () => void;
};

/** Compares two sources as versions of one text: short ones at once, long ones in a worker. */
export function useVersions(
  { left, right }: VersionSources,
  ignore: readonly FoldedTrait[],
): VersionsProgress {
  const [isPatient, setPatient] = useState(false);
  const question = useMemo(
    (): VersionsQuestion => ({
      left: left.passages,
      right: right.passages,
      ignore,
      patience: isPatient ? Infinity : patience,
    }),
    [left, right, ignore, isPatient],
  );
  const short = useMemo(() => compareShort(question), [question]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [stopped, setStopped] = useState<VersionsQuestion | null>(null);
  const isStopped = stopped === question;
  useEffect(() => {
    if (short !== null || isStopped) return;
    return runVersions(question, (versions) => setAnswer({ question, versions }));
  }, [question, short, isStopped]);

  const isDone = short !== null || answer?.question === question;
  return {
    versions: short ?? answer?.versions ?? null,
    state: isDone ? 'done' : isStopped ? 'stopped' : 'running',
    stop: () => setStopped(question),
    start: () => setStopped(null),
    compareToTheEnd: () => setPatient(true),
  };
}

type Answer = { readonly question: VersionsQuestion; readonly versions: Versions };

function compareShort(question: VersionsQuestion): Versions | null {
  const { left, right, ignore } = question;
  if (countLetters([...left, ...right]) > lettersAtOnce) return null;
  return compareVersions(versionText(left), versionText(right), { ignore });
}

function countLetters(passages: VersionsQuestion['left']): number {
  return passages.reduce((sum, passage) => sum + (isLacuna(passage) ? 0 : passage.text.length), 0);
}
