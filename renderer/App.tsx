import { useEffect } from 'react';
import { CollationView } from './collation/CollationView';
import { CommandPalette } from './commands/CommandPalette';
import { KeyList } from './commands/KeyList';
import { OpenLink } from './commands/OpenLink';
import { useCommands } from './commands/useCommands';
import { FindBar } from './find/FindBar';
import { Banners } from './frame/Banners';
import { Frame } from './frame/Frame';
import { LibraryFailed } from './frame/LibraryFailed';
import { TopBar } from './frame/TopBar';
import { LibraryView } from './library/LibraryView';
import { NoticeBar } from './notes/NoticeBar';
import { SelectionToolbar } from './notes/SelectionToolbar';
import { ReadingView } from './reading/ReadingView';
import { currentView } from './state/history';
import { useAppState } from './state/StoreContext';
import { viewTitle } from './state/viewTitle';
import { VersionsView } from './versions/VersionsView';

export function App() {
  useCommands();
  return (
    <>
      <TopBar />
      <Banners />
      <FindBar />
      <Page />
      <SelectionToolbar />
      <NoticeBar />
      <CommandPalette />
      <KeyList />
      <OpenLink />
    </>
  );
}

function Page() {
  const { library: state, history } = useAppState();
  const view = currentView(history);
  const title = state.kind === 'loaded' ? viewTitle(state.library, view) : 'Synoptic';
  useEffect(() => {
    document.title = title;
  }, [title]);

  if (state.kind === 'loading') return <main className="page" aria-busy="true" />;
  if (state.kind === 'failed') return <LibraryFailed problem={state.problem} />;
  const { library } = state;
  return (
    <Frame library={library}>
      {view.kind === 'library' && <LibraryView library={library} />}
      {view.kind === 'reading' && (
        <ReadingView library={library} source={view.source} passage={view.passage} />
      )}
      {view.kind === 'versions' && (
        <VersionsView library={library} left={view.left} right={view.right} />
      )}
      {view.kind === 'comparison' && <CollationView library={library} choice={view.choice} />}
    </Frame>
  );
}
