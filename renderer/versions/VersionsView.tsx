import { useState } from 'react';
import type { Library } from '../../domain/library/library';
import { useDrawnForPaper } from '../blocks/useDrawnForPaper';
import { TextsAwaited } from '../state/TextsAwaited';
import { useTexts } from '../state/useTexts';
import type { View } from '../state/view';
import { ComparedParts } from './ComparedParts';
import { InOneText } from './InOneText';
import { MarkKey } from './MarkKey';
import { SideBySide } from './SideBySide';
import { useVersionSources } from './useVersionSources';
import { useVersions } from './useVersions';
import { VersionsStatus } from './VersionsStatus';
import { VersionsTools } from './VersionsTools';
import type { VersionSources } from './versionSources';
import { firstChoices, type VersionsChoices } from './versionsChoices';
import '../passages/passages.css';
import './versions.css';

type Props = {
  readonly library: Library;
  readonly view: Extract<View, { readonly kind: 'versions' }>;
};

/** Two forms of one text: a continuous word difference, side by side or in one text. */
export function VersionsView({ library, view }: Props) {
  const { left, right } = view;
  const texts = useTexts([left, right]);
  const sources = useVersionSources(library, view);
  if (sources === null) return <VersionMissing />;
  if (texts.kind !== 'ready') return <TextsAwaited texts={texts} />;
  return <TwoVersions key={JSON.stringify(view)} library={library} view={view} sources={sources} />;
}

type TwoProps = Props & { readonly sources: VersionSources };

function TwoVersions({ library, view, sources }: TwoProps) {
  const [choices, setChoices] = useState<VersionsChoices>(firstChoices);
  useDrawnForPaper();
  const progress = useVersions(sources, choices.ignore);
  const { versions } = progress;
  const Layout = choices.layout === 'columns' ? SideBySide : InOneText;
  return (
    <div className="versions">
      <header className="versions-head">
        <h1>Two versions of one text</h1>
        <ComparedParts library={library} view={view} />
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
