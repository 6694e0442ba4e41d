import { useEffect, useRef, useState } from 'react';
import type { PageImage as Drawn } from '../../preload/bridge';
import { useStore } from '../state/StoreContext';

type Props = {
  readonly source: string;
  /** Of the original, from 1. */
  readonly page: number;
  readonly onDrawn?: (pages: number) => void;
};

type Shown =
  | { readonly kind: 'awaited' }
  | { readonly kind: 'drawn'; readonly address: string; readonly image: Drawn }
  | { readonly kind: 'failed'; readonly message: string };

/** How wide a page is drawn, in device pixels: type of a page across half a screen is sharp at it. */
const pageWidth = 1_400;

/** A page of the original, drawn when it comes near to what is in sight. */
export function PageImage({ source, page, onDrawn }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const isNear = useNearness(frame);
  const shown = usePage(source, page, isNear, onDrawn);
  return (
    <div ref={frame} className="page-image" aria-busy={shown.kind === 'awaited'}>
      {shown.kind === 'drawn' && (
        <img
          src={shown.address}
          width={shown.image.width}
          height={shown.image.height}
          alt={`Page ${page} of the original`}
        />
      )}
      {shown.kind === 'failed' && (
        <p role="alert">
          Page {page} could not be drawn. {shown.message}
        </p>
      )}
    </div>
  );
}

function usePage(
  source: string,
  page: number,
  isWanted: boolean,
  onDrawn: ((pages: number) => void) | undefined,
): Shown {
  const store = useStore();
  const [shown, setShown] = useState<Shown>({ kind: 'awaited' });
  useEffect(() => {
    if (!isWanted) return;
    let address: string | null = null;
    let isLeft = false;
    void store.drawPage(source, page, pageWidth).then((answer) => {
      if (isLeft) return;
      if (!answer.ok) return setShown({ kind: 'failed', message: answer.problem.message });
      address = URL.createObjectURL(new Blob([answer.value.bytes.slice()], { type: 'image/png' }));
      setShown({ kind: 'drawn', address, image: answer.value });
      onDrawn?.(answer.value.pages);
    });
    return () => {
      isLeft = true;
      if (address !== null) URL.revokeObjectURL(address);
      setShown({ kind: 'awaited' });
    };
  }, [store, source, page, isWanted, onDrawn]);
  return shown;
}

/** Whether an element has come within a screen of what is in sight; once so, it stays so. */
function useNearness(element: { readonly current: Element | null }): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '100%' },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return isNear;
}
