import {
  type CSSProperties,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { PreviewContents } from './PreviewContents';
import type { Shown } from './usePreview';
import './preview.css';

type Props = {
  readonly shown: Shown;
  readonly onStay: () => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
};

/** Pixels between the words and what they lead to, and between that and the edge of the window. */
const gap = 6;

/** What words lead to, beside them. */
export function PreviewPanel({ shown, onStay, onLeave, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const place = useBeside(panel, shown.words);
  useEffect(() => {
    if (shown.isChosen) panel.current?.focus({ preventScroll: true });
  }, [shown]);
  useClosing(panel, onClose);
  const isItself = shown.lead.target.kind === 'itself';
  return createPortal(
    <div
      ref={panel}
      className="preview"
      role="dialog"
      aria-label={isItself ? 'What was recognised' : 'Where these words lead'}
      tabIndex={-1}
      style={place}
      onPointerEnter={onStay}
      onPointerLeave={() => !shown.isChosen && onLeave()}
    >
      <PreviewContents lead={shown.lead} onClose={onClose} />
    </div>,
    // A pane is a frame of its own, and would cut off what reaches beyond it.
    document.body,
  );
}

/** Under the words, or above them where there is more room; always inside the window. */
function useBeside(panel: RefObject<HTMLElement | null>, words: HTMLElement): CSSProperties {
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' });
  useLayoutEffect(() => {
    if (panel.current === null) return;
    const { width, height } = panel.current.getBoundingClientRect();
    const { left, top, bottom } = words.getBoundingClientRect();
    const isBelow = bottom + gap + height < window.innerHeight || top < height + gap;
    setPlace({
      left: Math.max(gap, Math.min(left, window.innerWidth - width - gap)),
      top: Math.max(gap, isBelow ? bottom + gap : top - height - gap),
    });
  }, [panel, words]);
  return place;
}

/** Escape closes it, and so does a press outside it, or scrolling away. */
function useClosing(panel: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && onClose();
    const onPress = ({ target }: PointerEvent) => {
      if (target instanceof Node && !panel.current?.contains(target)) onClose();
    };
    const onScroll = ({ target }: Event) => {
      if (target instanceof Node && !panel.current?.contains(target)) onClose();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('scroll', onScroll, true);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('scroll', onScroll, true);
    };
  }, [panel, onClose]);
}
