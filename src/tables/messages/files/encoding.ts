import { says, first, gbk, head, jobs, row, error, notice } from '../message.ts';
import { csvUtf8, saveAs } from '../phrases.ts';
import type { Guide } from '../message.ts';

/** Two bytes that are 一 in GB18030 and a Cyrillic letter in UTF-8. */
const twoReadings = [0xd2, 0xbb];

/** Messages about decoding bytes to text. */
export const words = {
  bom: says(() => [
    ['文件开头有字节顺序标记（BOM）', 'the file begins with a byte order mark'],
    ['已去掉，数据不受影响', 'it was removed; the data is the same'],
    ['不必改动', 'nothing needs to be done'],
  ]),
  'encoding-gb18030': says(() => [
    ['文件是 GBK/GB18030 编码', 'the file is in GBK or GB18030'],
    ['已按 GB18030 读取，请核对汉字', 'read as GB18030; look over the Chinese characters'],
    [`${saveAs.zh}，以后就不会有歧义`, `better ${saveAs.en}, which leaves no doubt`],
  ]),
  'encoding-utf16': says<'encoding'>((p) => [
    [
      `文件是 ${p.text('encoding').toUpperCase()} 编码（Excel 的“Unicode 文本”）`,
      `the file is in ${p.text('encoding').toUpperCase()} (Excel's "Unicode Text")`,
    ],
    ['已照此读取', 'read as such'],
    [saveAs.zh, `better ${saveAs.en}`],
  ]),
  'encoding-error': says<'seen' | 'hex'>((p) => [
    p.text('seen') === ''
      ? [
          `此处的字节 ${p.text('hex')} 不是 UTF-8，全文也不是 GB18030`,
          `the bytes ${p.text('hex')} here are no UTF-8, and the file is no GB18030 either`,
        ]
      : p.text('seen') === 'utf-8'
        ? [
            `文件开头的标记（BOM）说它是 UTF-8，此处的字节 ${p.text('hex')} 却不是`,
            `the mark at the beginning says that the file is UTF-8, but the bytes ${p.text('hex')} here are not`,
          ]
        : [`文件是 ${p.text('seen').toUpperCase()} 编码`, `the file is in ${p.text('seen').toUpperCase()}`],
    ['认不出编码，猜测会读错字', 'its encoding is unknown, and a guess would misread characters'],
    [saveAs.zh, saveAs.en],
  ]),
  'encoding-mixed': says<'hex'>((p) => [
    [`从这里起换了编码（字节 ${p.text('hex')}）`, `another encoding begins here (bytes ${p.text('hex')})`],
    ['一个文件里有两种编码，多半是两份文件拼接而成', 'one file holds two encodings; probably two files were joined'],
    [
      `请分别用正确的编码打开，合并后再${saveAs.zh.slice(1)}`,
      `open each part in its own encoding, join them and save as ${csvUtf8}`,
    ],
  ]),
  'encoding-cut': says<'encoding'>((p) => [
    [
      `文件在一个字的中间结束（${p.text('encoding').toUpperCase()}）`,
      `the file ends inside a character (${p.text('encoding').toUpperCase()})`,
    ],
    ['文件很可能被截断', 'it was probably cut'],
    ['请重新导出或重新发送完整的文件', 'export or send the whole file again'],
  ]),
  'encoding-header': says<'other'>((p) => [
    [`表头读出来是“${p.value}”`, `the header reads "${p.value}"`],
    [
      '与声明的列名对不上，文件可能是 Big5、日文或其他编码',
      'these are not the declared names; the file may be in Big5, a Japanese or another encoding',
    ],
    [saveAs.zh, saveAs.en],
  ]),
  'encoding-script': says((p) => [
    [`按 GB18030 读出来是“${p.value}”`, `read as GB18030 this is "${p.value}"`],
    [
      '这不像中文，文件可能是 Big5、日文、韩文或西文编码',
      'that does not look like Chinese; the file may be in Big5, a Japanese, Korean or Western encoding',
    ],
    [saveAs.zh, saveAs.en],
  ]),
  'encoding-ambiguous': says<'other'>((p) => [
    [
      `按 UTF-8 读是“${p.value}”，按 GB18030 读是“${p.text('other')}”`,
      `this is "${p.value}" as UTF-8 and "${p.text('other')}" as GB18030`,
    ],
    ['两种读法都说得通，无法确定', 'both are possible, so neither is certain'],
    [saveAs.zh, saveAs.en],
  ]),
};

export const guide = () =>
  ({
    bom: notice(jobs([0xef, 0xbb, 0xbf], head + first), [
      '文件开头有一个看不见的标记，Excel 常加。',
      'The file begins with an invisible mark that Excel often adds.',
    ]),
    'encoding-gb18030': notice(row('2024-02,beijing,1388,0.04,', gbk), [
      '文件是 GBK 编码，中文版 Excel 存的普通 CSV 就是这样。',
      'The file is in GBK, as Chinese Excel saves plain CSV.',
    ]),
    'encoding-utf16': notice(
      jobs(
        [0xff, 0xfe],
        Array.from(head + first).flatMap((letter) => [letter.charCodeAt(0), 0]),
      ),
      ['文件是 Excel 的“Unicode 文本”。', 'The file is Excel’s “Unicode text”.'],
    ),
    'encoding-error': error(row('2024-02,beijing,1388,0.04,caf', [0xe9], ' '), [
      '有些字节在哪种编码里都说不通。',
      'Some bytes make sense in no encoding.',
    ]),
    'encoding-mixed': error(jobs(head + '2024-01,beijing,1411,0.04,第一部分\n2024-02,beijing,1388,0.04,', gbk, '\n'), [
      '一个文件里混着两种编码。',
      'One file mixes two encodings.',
    ]),
    'encoding-cut': error(jobs(head + first + '2024-02,beijing,1388,0.04,节', [0xe5, 0x90]), [
      '文件断在一个字的中间。',
      'The file ends inside a character.',
    ]),
    'encoding-header': error(
      jobs([0x8c, 0x8e, 0x2c, 0x92, 0x6e, 0x88, 0xe6, 0x2c, 0x8b, 0x81, 0x90, 0x6c, 0x90, 0x94], '\n' + first),
      ['表头读出来是乱码。', 'The header comes out as garbage.'],
    ),
    'encoding-script': error(row('2024-02,beijing,1388,0.04,na', [0xef], 've'), [
      '有些字读出来不像中文。',
      'Some text does not come out as Chinese.',
    ]),
    'encoding-ambiguous': error(jobs(head + '2024-01,beijing,1411,0.04,', twoReadings, '\n'), [
      '两种编码都读得通，意思却不同。',
      'Two encodings both make sense of it, in different ways.',
    ]),
  }) satisfies Guide<typeof words>;
