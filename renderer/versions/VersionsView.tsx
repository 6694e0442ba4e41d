import { useState } from 'react';
import type { Library } from '../../domain/library/library';
import { InOneText } from './InOneText';
import { MarkKey } from './MarkKey';
import { SideBySide } from './SideBySide';
import { useVersions } from './useVersions';
import { VersionsStatus } from './VersionsStatus';
import { VersionsTools } from './VersionsTools';
import type { VersionSources } from './versionSources';
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

function TwoVersions(sources: VersionSources) {
  const [choices, setChoices] = useState<VersionsChoices>(firstChoices);
  const progress = useVersions(sources, choices.ignore);
  const { versions } = progress;
  const Layout = choices.layout === 'columns' ? SideBySide : InOneText;
  return (
    <div className="versions">
      <header className="versions-head">
        <h1>Two versions of one text</h1>
        <VersionsStatus progress={progress} />
      </header>
      <VersionsTools choices={choices} onChoose={setChoices} />
      <MarkKey />
      {versions !== null && <Layout versions={versions} sources={sources} />}
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
