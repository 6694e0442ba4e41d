import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type BlockContents, enterUndrawn } from './undrawn';
import { watchNear } from './watchNear';

type Props = {
  /** What stands in a table is a part of its body. */
  readonly as?: 'div' | 'tbody';
  readonly className?: string;
  /** How tall it probably is, in pixels. */
  readonly height: number;
  readonly contents: BlockContents;
  /** It is drawn without waiting for the reader to come near. */
  readonly isWanted: boolean;
  readonly children: () => ReactNode;
};

/**
 * A stretch of a long page that is drawn when the reader comes near it, or when something in it is gone to. What
 * has been drawn stays, with the selection and the focus that may be in it.
 */
export function Block(props: Props) {
  const { as: Element = 'div', className, height, contents, isWanted, children } = props;
  const element = useRef<HTMLDivElement & HTMLTableSectionElement>(null);
  const [isCalled, setCalled] = useState(false);
  // What has been drawn is not taken away again.
  if (isWanted && !isCalled) setCalled(true);
  const isDrawn = isWanted || isCalled;
  useLayoutEffect(() => {
    if (isDrawn || element.current === null) return;
    const leave = enterUndrawn(element.current, contents, () => flushSync(() => setCalled(true)));
    const stop = watchNear(element.current, () => setCalled(true));
    return () => {
      leave();
      stop();
    };
  }, [isDrawn, contents]);
  const blockSize = `${height}px`;
  return (
    <Element
      ref={element}
      className={className}
      data-undrawn={isDrawn ? undefined : ''}
      style={isDrawn ? { containIntrinsicBlockSize: `auto ${blockSize}` } : { blockSize }}
    >
      {isDrawn && children()}
    </Element>
  );
}
