import {
  eitherWay,
  goodWords,
  type HostileFile,
  hostile,
  type Outside,
  read,
  refused,
} from './hostileFile';

/** Pages that run, fetch, lead away, hide or never end. */
export function hostilePages(outside: Outside): readonly HostileFile[] {
  return [
    ...callingPages(outside),
    ...oddBeginnings(outside),
    ...leadingPages(outside),
    ...endlessPages(),
    ...mails(outside),
  ];
}

function page(name: string, inside: string): HostileFile {
  return hostile(`${name}.html`, `<!doctype html><html><body>${inside}<p>${goodWords}</p>`, read());
}

function callingPages({ address }: Outside): readonly HostileFile[] {
  return [
    page('script', `<script>fetch("${address}")</script><script src="${address}x.js"></script>`),
    page('module', `<script type="module">import "${address}m.js"</script>`),
    page(
      'handlers',
      `<img src=x onerror="fetch('${address}')"><body onload="fetch('${address}')">`,
    ),
    page(
      'picture',
      `<img src="${address}p.png" srcset="${address}q.png 2x"><picture><source srcset="${address}">`,
    ),
    page(
      'style',
      `<style>@import "${address}s.css"; p { background: url(${address}b.png) }</style><p style="background: url(${address})">`,
    ),
    page(
      'links',
      `<link rel="stylesheet" href="${address}"><link rel="preload" as="fetch" href="${address}"><link rel="prefetch" href="${address}"><link rel="dns-prefetch" href="${address}"><link rel="icon" href="${address}">`,
    ),
    page('refresh', `<meta http-equiv="refresh" content="0;url=${address}">`),
    page('base', `<base href="${address}"><a href="x">a</a><img src="x">`),
    page(
      'frames',
      `<iframe src="${address}"></iframe><iframe srcdoc="<script>fetch('${address}')</script>"></iframe><object data="${address}"></object><embed src="${address}">`,
    ),
    page(
      'svg',
      `<svg onload="fetch('${address}')"><image href="${address}"/><script>fetch("${address}")</script></svg>`,
    ),
    page(
      'media',
      `<video src="${address}" poster="${address}" autoplay></video><audio src="${address}" autoplay></audio>`,
    ),
    page(
      'form',
      `<form action="${address}"><input autofocus onfocus="this.form.submit()"><button>go</button></form>`,
    ),
  ];
}

/** Pages that begin with no element of a page. */
function oddBeginnings({ address }: Outside): readonly HostileFile[] {
  const first = (name: string, inside: string) =>
    hostile(name, `${inside}<p>${goodWords}</p>`, read());
  return [
    first(
      'drawing-first.html',
      `<svg xmlns="http://www.w3.org/2000/svg" onload="fetch('${address}')"></svg>`,
    ),
    first('formula-first.html', '<math xmlns="http://www.w3.org/1998/Math/MathML"></math>'),
    first('xml-first.html', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
  ];
}

function leadingPages({ address, secretFile }: Outside): readonly HostileFile[] {
  return [
    page(
      'javascript-link',
      '<a href="javascript:alert(1)">a</a><a href="data:text/html,x">b</a><a href="vbscript:x">c</a>',
    ),
    page(
      'file-link',
      `<a href="file://${secretFile}">a</a><a href="\\\\host\\share">b</a><a href="ms-word:x">c</a>`,
    ),
    page('data-page', '<iframe src="data:text/html,<script>parent.hacked=1</script>"></iframe>'),
    page(
      'clobber',
      '<form id="body"></form><img name="documentElement"><a id="createElement">x</a>',
    ),
    page(
      'template',
      `<template><img src="${address}"></template><noscript><img src="${address}"></noscript>`,
    ),
    page(
      'linked-data',
      '<script type="application/ld+json">{"@type": "Article", "__proto__": {"polluted": 1}, "author": {"name": 5}}</script>',
    ),
  ];
}

function endlessPages(): readonly HostileFile[] {
  return [
    page(
      'wide-table',
      '<table><tr><td colspan="100000000" rowspan="100000000">a<td>b<tr><td>c<td>d</table>',
    ),
    page('attributes', `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>`),
    page('formatting', '<b>'.repeat(400)),
    page('lines-without-paragraphs', `${goodWords}<br>\n`.repeat(60_000)),
    page('marks-without-paragraphs', `${goodWords} <i>and so on</i> `.repeat(40_000)),
    page('nested-500', '<div>'.repeat(500)),
    hostile(
      'nested-520.html',
      `<!doctype html>${'<div>'.repeat(520)}${goodWords}`,
      refused('too-complex'),
    ),
    hostile(
      'nested-200000.html',
      `<!doctype html>${'<div>'.repeat(200_000)}x`,
      refused('too-complex'),
    ),
    hostile(
      'only-script.html',
      '<!doctype html><script>document.write("words")</script>',
      refused('no-text'),
    ),
    hostile('nul.html', `<!doctype html><p>${goodWords}\0`, refused('type-mismatch')),
    hostile(
      'big-table.html',
      `<!doctype html><table>${'<tr><td colspan="1000">x<td>y'.repeat(3_000)}</table>`,
      refused('too-complex'),
    ),
  ];
}

function mails({ address }: Outside): readonly HostileFile[] {
  return [
    hostile('saved.mhtml', mail(address), read()),
    hostile('mixed.mhtml', mail(address).replace('/related', '/mixed'), read()),
    hostile('without-page.mhtml', mail(address).replaceAll('text/html', 'text/plain'), read()),
    hostile('nested.mhtml', nestedMail(2_000), eitherWay),
  ];
}

function mail(address: string): string {
  return [
    'From: <Saved>',
    'Subject: Page',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="B"',
    '',
    '--B',
    'Content-Type: text/html',
    'Content-Location: https://daily.example/page',
    '',
    `<!doctype html><html><body><img src="${address}"><script>fetch("${address}")</script><p>${goodWords}</p></body></html>`,
    '--B',
    'Content-Type: image/png',
    'Content-Location: file:///etc/passwd',
    '',
    'not a picture',
    '--B--',
    '',
  ].join('\r\n');
}

function nestedMail(depth: number): string {
  const heads = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/related; boundary="B${at}"\r\n\r\n--B${at}\r\n`,
  );
  return `MIME-Version: 1.0\r\n${heads.join('')}Content-Type: text/html\r\n\r\n<p>${goodWords}</p>\r\n`;
}
