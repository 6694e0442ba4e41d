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
import { DropTarget } from './library/DropTarget';
import { LibraryView } from './library/LibraryView';
import { NoticeBar } from './notes/NoticeBar';
import { SelectionToolbar } from './notes/SelectionToolbar';
import { OpenBeside } from './reading/OpenBeside';
import { ReadingView } from './reading/ReadingView';
import { currentView } from './state/history';
import { useAppState } from './state/StoreContext';
import { placesOf } from './state/view';
import { viewTitle } from './state/viewTitle';
import { TypePanel } from './type/TypePanel';
import { useAppearance } from './type/useAppearance';
import { VersionsView } from './versions/VersionsView';

export function App() {
  useCommands();
  useAppearance(useAppState().settings);
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
      <OpenBeside />
      <TypePanel />
      <DropTarget />
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
  const places = placesOf(view);
  return (
    <Frame library={library}>
      {view.kind === 'library' && <LibraryView library={library} />}
      {places.length > 0 && <ReadingView library={library} places={places} />}
      {view.kind === 'versions' && <VersionsView library={library} view={view} />}
      {view.kind === 'comparison' && <CollationView library={library} choice={view.choice} />}
    </Frame>
  );
}
