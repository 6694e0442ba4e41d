import { useMemo, useState } from 'react';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import { compareVersions } from '../../domain/versions/compareVersions';
import { versionText } from '../../domain/versions/versionText';
import { deadline } from './deadline';
import { InOneText } from './InOneText';
import { MarkKey } from './MarkKey';
import { SideBySide } from './SideBySide';
import { VersionsStatus } from './VersionsStatus';
import { VersionsTools } from './VersionsTools';
import { firstChoices, type VersionsChoices } from './versionsChoices';
import '../passages/passages.css';
import './versions.css';

type Props = { readonly library: Library; readonly left: string; readonly right: string };

/** Two forms of one text: a continuous word difference, side by side or in one text. */
export function VersionsView({ library, left, right }: Props) {
  const leftSource = library.sources.find(({ id }) => id === left);
  const rightSource = library.sources.find(({ id }) => id === right);
  if (leftSource === undefined || rightSource === undefined) return <VersionMissing />;
  return <TwoVersions key={`${left} ${right}`} left={leftSource} right={rightSource} />;
}

/** The two sources that are compared as versions. */
export type VersionSources = { readonly left: Source; readonly right: Source };

function TwoVersions({ left, right }: VersionSources) {
  const [choices, setChoices] = useState<VersionsChoices>(firstChoices);
  const [isPatient, setPatient] = useState(false);
  const { ignore, layout } = choices;
  const versions = useMemo(
    () =>
      compareVersions(versionText(left.passages), versionText(right.passages), {
        ignore,
        ...(isPatient ? {} : { shouldStop: deadline() }),
      }),
    [left, right, ignore, isPatient],
  );
  const Layout = layout === 'columns' ? SideBySide : InOneText;
  return (
    <div className="versions">
      <header className="versions-head">
        <h1>Two versions of one text</h1>
        <VersionsStatus versions={versions} onGoOn={() => setPatient(true)} />
      </header>
      <VersionsTools choices={choices} onChoose={setChoices} />
      <MarkKey />
      <Layout versions={versions} sources={{ left, right }} />
    </div>
  );
}

function VersionMissing() {
  return (
    <div className="page-words">
      <h1>One of the two versions is not in this library</h1>
      <p>Open the Library to choose two sources and compare them.</p>
    </div>
  );
}
