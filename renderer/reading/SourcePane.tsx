import { type RefObject, useMemo, useRef } from 'react';
import type { Block } from '../../domain/blocks/block';
import type { Library } from '../../domain/library/library';
import type { Source } from '../../domain/library/source';
import { currentView } from '../state/history';
import { asideOf, paneAt } from '../state/pane';
import { useAppState, useStore } from '../state/StoreContext';
import { TextsAwaited } from '../state/TextsAwaited';
import { useTexts } from '../state/useTexts';
import type { ReadingPlace } from '../state/view';
import { goInPane } from './desk';
import { GoToParagraph } from './GoToParagraph';
import { OriginalPages } from './OriginalPages';
import { type PaneActions, PaneContext } from './PaneContext';
import { PaneFind } from './PaneFind';
import { PaneTools } from './PaneTools';
import { PreviewContext } from './preview/PreviewContext';
import { PreviewPanel } from './preview/PreviewPanel';
import { usePreview } from './preview/usePreview';
import { SourceText } from './SourceText';
import { showParagraph } from './showParagraph';
import { Contents } from './structure/Contents';
import { Recognised } from './structure/Recognised';
import { useCurrentEntry } from './structure/useCurrentEntry';
import { usePageRead } from './usePageRead';
import { spotToOpen, useReadingPlace } from './useReadingPlace';
import { type ReadSource, useReadSource } from './useReadSource';
import { useRoom } from './useRoom';

type Props = {
  readonly library: Library;
  readonly place: ReadingPlace;
  /** Counted from 0, from left to right. */
  readonly pane: number;
  readonly isAlone: boolean;
};

/** One source to be read, with its own tools, contents, find and original. */
export function SourcePane(props: Props) {
  const { library, place } = props;
  const texts = useTexts([place.source]);
  const source = library.sources.find(({ id }) => id === place.source);
  if (source === undefined) return <UnknownSource id={place.source} />;
  if (texts.kind !== 'ready') return <TextsAwaited texts={texts} />;
  return <OpenPane {...props} source={source} />;
}

function OpenPane({ library, place, pane, isAlone, source }: Props & { readonly source: Source }) {
  const store = useStore();
  const scroller = useRef<HTMLDivElement>(null);
  const read = useReadSource(source);
  const actions = usePaneActions(pane, source, read, scroller);
  const { shown, previews, stay, close } = usePreview();
  const activate = () => {
    if (store.read().panes.active !== pane) store.send({ kind: 'paneActivated', pane });
  };
  return (
    <PaneContext value={actions}>
      <section
        className="pane"
        data-pane={pane}
        aria-label={source.shortTitle}
        onFocus={activate}
        onPointerDown={activate}
      >
        <PaneTools
          pane={pane}
          source={source}
          isAlone={isAlone}
          hasContents={read.outline.length > 0}
          hasRecognised={read.structure.things.length + read.structure.rejected.length > 0}
        />
        <PaneBar pane={pane} source={source} read={read} scroller={scroller} />
        <div className="pane-body">
          <PaneAside pane={pane} isAlone={isAlone} read={read} scroller={scroller} />
          <PreviewContext value={previews}>
            <PaneText
              pane={pane}
              library={library}
              source={source}
              read={read}
              place={place}
              scroller={scroller}
            />
          </PreviewContext>
          <PaneOriginal pane={pane} source={source} read={read} scroller={scroller} />
        </div>
        {shown !== null && (
          <PreviewPanel shown={shown} onStay={stay} onLeave={previews.leave} onClose={close} />
        )}
      </section>
    </PaneContext>
  );
}

type PartProps = {
  readonly pane: number;
  readonly source: Source;
  readonly read: ReadSource;
  readonly scroller: RefObject<HTMLDivElement | null>;
};

function PaneBar({ pane, source, read, scroller }: PartProps) {
  const store = useStore();
  const { bar } = paneAt(useAppState().panes, pane);
  if (bar === 'goTo') {
    const close = () => store.send({ kind: 'paneChanged', pane, change: { bar: null } });
    return <GoToParagraph has={read.has} onClose={close} />;
  }
  if (bar === null) return null;
  return <PaneFind pane={pane} source={source} searched={read.searched()} scroller={scroller} />;
}

type AsideProps = Omit<PartProps, 'source'> & { readonly isAlone: boolean };

function PaneAside({ pane, isAlone, read, scroller }: AsideProps) {
  const aside = asideOf(paneAt(useAppState().panes, pane), useRoom(isAlone));
  const { outline, structure, blocks } = read;
  const current = useCurrentEntry(scroller, blocks ?? noBlocks, outline);
  if (aside === 'recognised' && blocks !== null) {
    return <Recognised blocks={blocks} structure={structure} />;
  }
  if (aside !== 'contents' || outline.length === 0) return null;
  return <Contents outline={outline} current={current} structure={structure} />;
}

const noBlocks: readonly Block[] = [];

type TextProps = PartProps & {
  readonly library: Library;
  readonly place: ReadingPlace;
};

function PaneText({ pane, library, source, read, place, scroller }: TextProps) {
  const store = useStore();
  useReadingPlace(scroller, place, pane);
  const opening = spotToOpen(store, place)?.passage ?? place.passage;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached and scrolled by keyboard
    <div ref={scroller} className="pane-text" data-scroller tabIndex={0}>
      <SourceText library={library} source={source} read={read} opening={opening} />
    </div>
  );
}

function PaneOriginal(props: PartProps) {
  const { isOriginalOpen } = paneAt(useAppState().panes, props.pane);
  if (!isOriginalOpen || props.source.imported?.type !== 'pdf') return null;
  return <OpenOriginal {...props} />;
}

function OpenOriginal({ pane, source, read, scroller }: PartProps) {
  const store = useStore();
  const pageRead = usePageRead(scroller, read.blocks ?? noBlocks);
  const close = () => store.send({ kind: 'paneChanged', pane, change: { isOriginalOpen: false } });
  return <OriginalPages source={source} pageRead={pageRead} onClose={close} />;
}

function usePaneActions(
  pane: number,
  source: Source,
  { markOf, structure }: ReadSource,
  scroller: RefObject<HTMLElement | null>,
): PaneActions {
  const store = useStore();
  return useMemo(
    () => ({
      pane,
      source,
      markOf,
      structure,
      goTo: (place) => {
        const before = currentView(store.read().history);
        goInPane(store, pane, place);
        const isSame = currentView(store.read().history) === before;
        // Gone to again, a place that the view is at already opens no other view.
        if (isSame && place.passage !== null && scroller.current !== null) {
          showParagraph(scroller.current, place.source, place.passage);
        }
      },
    }),
    [store, pane, source, markOf, structure, scroller],
  );
}

function UnknownSource({ id }: { readonly id: string }) {
  return (
    <div className="page-words">
      <h1>This source is not in the library</h1>
      <p>
        No source of the library is called “{id}”. Its file may have been taken out or could not be
        read; the Library names every file that could not.
      </p>
    </div>
  );
}
