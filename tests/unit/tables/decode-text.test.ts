import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/tables/text/decode-text.ts';

const chinese = '月份,地区,岗位数\n2024-01,北京,1411\n2024-02,上海,1388\n';
const encode = (text: string, encoding: string): Uint8Array => new Uint8Array(iconv.encode(text, encoding));
const brief = (bytes: Uint8Array): string => {
  const { encoding, doubtful, findings } = decodeText(bytes);
  const places = findings.map(({ code, line, column }) => `${code} ${line ?? '-'}:${column ?? '-'}`);
  return [encoding ?? 'refused', ...(doubtful ? ['doubtful'] : []), ...places].join(' ');
};

describe('whole files', () => {
  test.each([
    ['utf8', 'utf-8'],
    ['gbk', 'gb18030 encoding-gb18030 1:-'],
    ['gb18030', 'gb18030 encoding-gb18030 1:-'],
    ['utf16le', 'utf-16le encoding-utf16 1:-'],
    ['utf16be', 'utf-16be encoding-utf16 1:-'],
    ['big5', 'gb18030 doubtful encoding-gb18030 1:-'],
    ['shift_jis', 'gb18030 doubtful encoding-gb18030 1:-'],
    ['euc-kr', 'gb18030 doubtful encoding-gb18030 1:-'],
  ])('%s', (encoding, expected) => {
    expect(brief(encode(chinese, encoding))).toBe(expected);
  });

  test.each(['utf8', 'gbk', 'gb18030', 'utf16le', 'utf16be'])('%s comes out as it went in', (encoding) => {
    expect(decodeText(encode(chinese, encoding)).text).toBe(chinese);
  });

  test('every character of the four-byte part is kept', () => {
    expect(decodeText(encode('名\n㐀𠮷䶮\n', 'gb18030')).text).toBe('名\n㐀𠮷䶮\n');
  });
});

describe('byte order marks', () => {
  test('are removed and named', () => {
    expect(decodeText(encode(`\ufeff${chinese}`, 'utf8'))).toMatchObject({ text: chinese, encoding: 'utf-8' });
    expect(brief(encode(`\ufeff${chinese}`, 'utf8'))).toBe('utf-8 bom 1:-');
    expect(decodeText(encode(`\ufeff${chinese}`, 'utf16le')).text).toBe(chinese);
    expect(brief(Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0))).toBe('refused encoding-error 1:1');
  });
});

describe('broken files', () => {
  const join = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

  test.each([
    [
      'two encodings, UTF-8 first',
      join(encode(chinese, 'utf8'), encode('2024-03,广州,1\n', 'gbk')),
      'refused encoding-mixed 4:2',
    ],
    [
      'two encodings, GBK first',
      join(encode(chinese, 'gbk'), encode('2024-03,广州,1\n', 'utf8')),
      'refused encoding-mixed 4:2',
    ],
    ['one Western byte', encode('id,n\r\n1,ok\r\n2,café\r\n', 'win1252'), 'refused encoding-error 3:2'],
    ['cut in UTF-8', encode(`${chinese}2024-03,广`, 'utf8').slice(0, -1), 'refused encoding-cut 4:2'],
    ['cut in GBK', encode(`${chinese}2024-03,广`, 'gbk').slice(0, -1), 'refused encoding-cut 4:2'],
    ['cut in UTF-16', encode(`\ufeff${chinese}`, 'utf16le').slice(0, -1), 'refused encoding-cut 3:-'],
  ])('%s', (_, bytes, expected) => {
    expect(brief(bytes)).toBe(expected);
  });

  test('a lone letter that may be a hanzi is doubtful, a Latin word is not', () => {
    expect(decodeText(encode('id,c\n1,\u04bb\n', 'utf8'))).toMatchObject({ doubtful: true, otherText: 'id,c\n1,一\n' });
    expect(decodeText(encode('id,c\n1,café\n2,3·4\n3,±5°\n', 'utf8')).doubtful).toBe(false);
  });

  test('never makes a replacement character', () => {
    for (let seed = 1; seed < 2000; seed += 1) {
      const bytes = Uint8Array.from(
        { length: 40 },
        (_, index) => (seed * (index + 7) * 2654435761) >>> ((seed + index) % 24),
      );
      expect(decodeText(bytes).text ?? '').not.toContain('\ufffd');
    }
  });
});
