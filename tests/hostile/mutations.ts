import { buildDocx, paragraph } from '../parsing/docx/buildDocx';
import { buildEpub } from '../parsing/epub/buildEpub';
import { buildPdf } from '../parsing/pdf/buildPdf';
import { buildDocument, buildVolume } from '../parsing/tei/buildVolume';
import { eitherWay, goodWords, type HostileFile, hostile } from './hostileFile';

const text = (words: string) => new TextEncoder().encode(words);

const goodFiles: ReadonlyMap<string, Uint8Array> = new Map([
  ['docx', buildDocx({ body: paragraph(goodWords, 'Heading1'), footnotes: { 1: 'A note.' } })],
  ['epub', buildEpub({ chapters: { 'a.xhtml': `<h1>One</h1><p>${goodWords}</p>` } })],
  ['pdf', buildPdf({ title: 'One', pages: [{ words: [{ x: 72, y: 700, text: goodWords }] }] })],
  ['xml', buildVolume(buildDocument(1, 'Memorandum', `<p>${goodWords}</p>`))],
  ['html', text(`<!doctype html><h1>One</h1><p>${goodWords}<a href="#n">1</a><p id="n">Note`)],
  ['md', text(`# One\n\n${goodWords}[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: Note.\n`)],
  ['txt', text(`One\n\n${goodWords} «Да», сказал Ельцин.\n`)],
]);

/** A file takes some hundredths of a second. Of a night, `MUTATIONS=2000 npm run journeys -- importHostile` makes more. */
const inAll = Number(process.env.MUTATIONS ?? 175);

/**
 * Good files in which a bit was turned, a stretch was cut, doubled or overwritten. They differ from each other, and are the
 * same in every run: a mutation that did harm can be made again by its name.
 */
export function mutatedFiles(): readonly HostileFile[] {
  return [...goodFiles].flatMap(([extension, bytes]) =>
    Array.from({ length: Math.ceil(inAll / goodFiles.size) }, (_, number) =>
      hostile(`${number}.${extension}`, mutated(bytes, number), eitherWay),
    ),
  );
}

function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const next = numbers(seed);
  const [from, length] = [next() % bytes.length, 1 + (next() % 40)];
  const before = bytes.slice(0, from);
  const stretch = bytes.slice(from, from + length);
  const after = bytes.slice(from + length);
  switch (seed % 4) {
    case 0:
      return joined(
        before,
        stretch.map((byte, at) => (at === 0 ? byte ^ (1 << (next() % 8)) : byte)),
        after,
      );
    case 1:
      return joined(before, after);
    case 2:
      return joined(before, ...Array.from({ length: 2 + (next() % 200) }, () => stretch), after);
    default:
      return joined(
        before,
        stretch.map(() => next() % 256),
        after,
      );
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** The same numbers for the same seed (Park and Miller's generator). */
function numbers(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 8;
  };
}
