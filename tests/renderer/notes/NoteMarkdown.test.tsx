import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { NoteMarkdown } from '../../../renderer/notes/NoteMarkdown';

function drawn(text: string): string {
  const html = renderToStaticMarkup(<NoteMarkdown text={text} />);
  return html.replace(/^<div class="note-markdown">/, '').replace(/<\/div>$/, '');
}

describe('NoteMarkdown', () => {
  test.each([
    ['a *very* **good** note', '<p>a <em>very</em> <strong>good</strong> note</p>'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    ['one\ntwo', '<p>one two</p>'],
    ['one  \ntwo', '<p>one<br/>two</p>'],
    ['# Head', '<h4>Head</h4>'],
    ['### Head', '<h6>Head</h6>'],
    ['###### Head', '<h6>Head</h6>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['3. c', '<ol start="3"><li>c</li></ol>'],
    ['> said', '<blockquote><p>said</p></blockquote>'],
    ['`code`', '<p><code>code</code></p>'],
    ['```\nlines\n```', '<pre><code>lines\n</code></pre>'],
    ['---', '<hr/>'],
  ])('draws %j', (text, html) => {
    expect(drawn(text)).toBe(html);
  });

  test('gives a link as its words and its address, and leads nowhere', () => {
    expect(drawn('[the *book*](https://example.org)')).toBe(
      '<p>the <em>book</em><span class="note-address"> (https://example.org)</span></p>',
    );
    expect(drawn('<https://example.org>')).toBe('<p>https://example.org</p>');
  });

  test('shows no picture, only where it would have come from', () => {
    expect(drawn('![face](https://example.org/a.png)')).toBe(
      '<p>!face<span class="note-address"> (https://example.org/a.png)</span></p>',
    );
  });

  test('shows what looks like HTML as the text it is', () => {
    expect(drawn('<b onclick="x()">bold</b>')).toBe(
      '<p>&lt;b onclick=&quot;x()&quot;&gt;bold&lt;/b&gt;</p>',
    );
    expect(drawn('<script>x()</script>')).toBe('<p>&lt;script&gt;x()&lt;/script&gt;</p>');
  });

  test('makes no element but those of prose, whatever is written', () => {
    const markdown = fc
      .array(
        fc.constantFrom(
          '<a href=x>',
          '<img src=x>',
          '![',
          '](',
          ')',
          '[',
          '\n\n',
          '- ',
          '> ',
          '*',
          '`',
          'words',
          '<script>',
        ),
        { maxLength: 30 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(markdown, (text) => {
        const elements = drawn(text).match(/<\w+/g) ?? [];
        const prose = /^<(p|em|strong|h[456]|ul|ol|li|blockquote|code|pre|br|hr|span)$/;
        for (const element of elements) expect(element).toMatch(prose);
      }),
    );
  });
});
