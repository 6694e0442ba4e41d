import { Fragment } from 'react';
import { Group, Panel, Separator } from 'react-resizable-panels';
import type { Library } from '../../domain/library/library';
import type { ReadingPlace } from '../state/view';
import { SourcePane } from './SourcePane';
import '../passages/passages.css';
import './pane.css';
import './about.css';
import './reading.css';
import './text/text.css';
import './text/recognised.css';

type Props = {
  readonly library: Library;
  /** What is read, from left to right: one source, or two to four beside each other. */
  readonly places: readonly ReadingPlace[];
};

/** Sources to be read, each in a pane that wants nothing of the others. */
export function ReadingView({ library, places }: Props) {
  const keys = keysOf(places);
  return (
    <Group className="desk" id="desk">
      {places.map((place, pane) => (
        <Fragment key={keys[pane]}>
          {pane > 0 && <Separator className="frame-border" aria-label="Width of the panes" />}
          <Panel id={`pane-${keys[pane]}`} minSize="15%">
            <SourcePane library={library} place={place} pane={pane} isAlone={places.length === 1} />
          </Panel>
        </Fragment>
      ))}
    </Group>
  );
}

/** A pane goes by the source that is read in it, and by which of its panes it is where one source is read in two. */
function keysOf(places: readonly ReadingPlace[]): readonly string[] {
  return places.map(({ source }, at) => {
    const before = places.slice(0, at).filter((place) => place.source === source).length;
    return `${source}-${before}`;
  });
}
