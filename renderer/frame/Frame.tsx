import type { ReactNode } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Library } from '../../domain/library/library';
import { useAppState, useStore } from '../state/StoreContext';
import { SidePanel } from './SidePanel';

type Props = { readonly library: Library; readonly children: ReactNode };

/** The page and the panel beside it; the border between them is the reader's and is remembered. */
export function Frame({ library, children }: Props) {
  const store = useStore();
  const { settings } = useAppState();
  return (
    <Group
      className="frame"
      defaultLayout={settings.panels.frame}
      onLayoutChanged={(layout, { isUserInteraction }) => {
        if (!isUserInteraction) return;
        void store.changeSettings({ panels: { ...settings.panels, frame: layout } });
      }}
    >
      <Panel id="page" minSize="40%">
        <main className="page" data-scroller>
          {children}
        </main>
      </Panel>
      <Separator className="frame-border" aria-label="Width of the side panel" />
      <Panel id="side" defaultSize="320px" minSize="220px">
        <SidePanel library={library} />
      </Panel>
    </Group>
  );
}
