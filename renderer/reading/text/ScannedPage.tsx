import { useState } from 'react';
import { PageImage } from '../PageImage';
import type { BlockProps } from './DrawnBlock';
import { MarkedText } from './MarkedText';
import { TypePage } from './TypePage';
import './scannedPage.css';

/** A page that is only a picture: beside it what a reader has typed of it, or a field to do so. */
export function ScannedPage({ source, block, ranges }: BlockProps<'scanned page'>) {
  const { id, page, text } = block;
  const [isTyping, setTyping] = useState(text === '');
  return (
    <figure className="scanned-page" aria-label={`Page ${page}, scanned`}>
      <PageImage source={source} page={page} />
      <figcaption>
        {isTyping ? (
          <TypePage source={source} block={block} onDone={() => setTyping(false)} />
        ) : (
          <>
            <p className="typed-page">
              <MarkedText source={source} block={id} text={text} marks={[]} ranges={ranges} />
            </p>
            <button type="button" className="button-link" onClick={() => setTyping(true)}>
              Change what page {page} says
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
