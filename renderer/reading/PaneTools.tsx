import type { Source } from '../../domain/library/source';
import { type Aside, asideOf, type Pane, paneAt } from '../state/pane';
import { useAppState, useStore } from '../state/StoreContext';
import { closePane, openBeside } from './desk';
import { useRoom } from './useRoom';

type Props = {
  readonly pane: number;
  readonly source: Source;
  readonly isAlone: boolean;
  readonly hasContents: boolean;
  /** Whether anything was recognised in the text. */
  readonly hasRecognised: boolean;
};

/** What can be done in one pane. */
export function PaneTools({ pane, source, isAlone, hasContents, hasRecognised }: Props) {
  const store = useStore();
  const state = paneAt(useAppState().panes, pane);
  const { bar, isOriginalOpen } = state;
  const aside = asideOf(state, useRoom(isAlone));
  const change = (changed: Partial<Pane>) =>
    store.send({ kind: 'paneChanged', pane, change: changed });
  const toggle = (chosen: Aside) => change({ aside: aside === chosen ? 'nothing' : chosen });
  return (
    <div className="pane-tools" role="group" aria-label={`${source.shortTitle}: tools`}>
      {!isAlone && <PaneTitle pane={pane} source={source} />}
      {hasContents && (
        <Toggle label="Contents" isOn={aside === 'contents'} onToggle={() => toggle('contents')} />
      )}
      {hasRecognised && (
        <Toggle
          label="Recognised"
          isOn={aside === 'recognised'}
          onToggle={() => toggle('recognised')}
        />
      )}
      <Toggle
        label="Find"
        isOn={bar === 'find'}
        onToggle={() => change({ bar: bar === 'find' ? null : 'find' })}
      />
      <Toggle
        label="Go to ¶"
        isOn={bar === 'goTo'}
        onToggle={() => change({ bar: bar === 'goTo' ? null : 'goTo' })}
      />
      {source.imported?.type === 'pdf' && (
        <Toggle
          label="Original"
          isOn={isOriginalOpen}
          onToggle={() => change({ isOriginalOpen: !isOriginalOpen })}
        />
      )}
      <button
        type="button"
        className="button button-plain"
        onClick={() => store.send({ kind: 'dialogOpened', dialog: 'type' })}
      >
        Type
      </button>
      <button type="button" className="button button-plain" onClick={() => openBeside(store)}>
        Open beside
      </button>
    </div>
  );
}

function PaneTitle({ pane, source }: Pick<Props, 'pane' | 'source'>) {
  const store = useStore();
  return (
    <p className="pane-title">
      <span>{source.shortTitle}</span>
      <button
        type="button"
        className="button button-plain"
        aria-label={`Close ${source.shortTitle}`}
        onClick={() => closePane(store, pane)}
      >
        Close
      </button>
    </p>
  );
}

type ToggleProps = {
  readonly label: string;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

function Toggle({ label, isOn, onToggle }: ToggleProps) {
  return (
    <button type="button" className="button button-plain" aria-pressed={isOn} onClick={onToggle}>
      {label}
    </button>
  );
}
