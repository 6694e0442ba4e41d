/** A volume in the form in which FRUS is published, for tests: the inside of its body. */
export function buildVolume(body: string, front = ''): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:frus="http://history.state.gov/frus/ns/1.0" xml:id="frus1993v1">
  <teiHeader>
    <fileDesc>
      <titleStmt>
        <title type="complete">Foreign Relations of the United States, 1993–1996, Volume I</title>
        <title type="series">Foreign Relations of the United States</title>
        <title type="volume">Volume I</title>
        <editor role="primary">A. Editor</editor>
        <editor role="general">B. Editor</editor>
      </titleStmt>
      <publicationStmt>
        <publisher>United States Government Publishing Office</publisher>
        <date type="content-date" when="1993">1993</date>
        <date type="publication-date">2024</date>
      </publicationStmt>
      <sourceDesc><p>Released in print and online.</p></sourceDesc>
    </fileDesc>
    <profileDesc><langUsage><language ident="en">English</language></langUsage></profileDesc>
  </teiHeader>
  <text>
    <front>${front}</front>
    <body>${body}</body>
  </text>
</TEI>`);
}

/** A document of a volume: its number, the words of its heading, and the inside after the heading. */
export function buildDocument(number: number, heading: string, inside: string): string {
  return `<div type="document" n="${number}" xml:id="d${number}" subtype="historical-document" frus:doc-dateTime-min="1993-10-22T00:00:00Z">
  <head>${heading}</head>${inside}</div>`;
}
