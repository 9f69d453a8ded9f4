import { describe, expect, test } from 'vitest';
import { xml, xmlDocument } from '../../../../src/lib/text/xml.ts';
import { parseXml } from '../../../helpers/parse-xml.ts';

const hostile = [
  '<b>bold</b> & "quoted" \'too\'',
  ']]> <![CDATA[ x ]]>',
  '&lt;already&gt; &amp; &#x3c;',
  '<!-- -- --> <?xml version="9"?> <!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]> &b;',
  'line\nbreak\r\nand\rtab\t.',
  '  blanks  around  ',
  '客服 😀 𠮷 \u00A0 \u2028 \uFEFF \u0085',
  '"><script>alert(1)</script>',
  '',
];

describe('XML', () => {
  test.each(hostile)('%j is read back as it was, from text and from an attribute', (text) => {
    const root = parseXml(xmlDocument(xml('a', { title: text }, xml('b', {}, text), text))).documentElement;
    expect(root?.getAttribute('title')).toBe(text);
    expect(root?.getElementsByTagName('b').item(0)?.textContent).toBe(text);
    expect(root?.lastChild?.nodeType === 3 ? root.lastChild.textContent : '').toBe(text);
    expect(root?.getElementsByTagName('*')).toHaveLength(1);
  });

  test.each(['\0', '\u0008', '\u001B[31m', '\uFFFE', '\uFFFF', '\uD800', '\uDC00x'])(
    '%j, which no XML may hold, is replaced',
    (text) => {
      const root = parseXml(xmlDocument(xml('a', { title: text }, text))).documentElement;
      expect(root?.textContent).toMatch(/^\uFFFD/);
      expect(root?.getAttribute('title')).toBe(root?.textContent);
    },
  );

  test('no entity of its own is declared, nothing is left open', () => {
    expect(xmlDocument(xml('a', {}, xml('b'), 'c'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a><b/>c</a>\n');
  });
});
