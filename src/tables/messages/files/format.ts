import type { InBoth, Phrase, Guide } from '../message.ts';
import { says, found, jobs, row, error } from '../message.ts';
import { csvUtf8, named, orNone, plural, saveAs } from '../phrases.ts';

const formats: Readonly<Record<string, InBoth>> = {
  xlsx: { zh: ' Excel 工作簿（xlsx）或压缩包', en: 'an Excel workbook (xlsx) or zip archive' },
  xls: { zh: '旧版 Excel 工作簿（xls）', en: 'an old Excel workbook (xls)' },
  locked: { zh: '加了密码的 Excel 工作簿', en: 'an Excel workbook with a password' },
  encrypted: { zh: '本单位文档加密软件的密文', en: "encrypted by your organisation's software" },
  sealed: {
    zh: '用口令或密钥加密的文件（PGP、age、S/MIME 或 OpenSSL）',
    en: 'encrypted by a password or key (PGP, age, S/MIME or OpenSSL)',
  },
  zeros: {
    zh: '一片空字节（全是 0），没有写完就断了，或已损坏',
    en: 'nothing but zero bytes: it was not written to the end, or is damaged',
  },
  binary: {
    zh: '看不出格式的二进制数据，可能经过加密，也可能已损坏',
    en: 'binary data of an unknown kind, perhaps encrypted or damaged',
  },
  gzip: { zh: ' gzip 压缩文件', en: 'a gzip file' },
  pdf: { zh: ' PDF 文件', en: 'a PDF' },
  image: { zh: '图片', en: 'a picture' },
  archive: { zh: '压缩包', en: 'an archive' },
  sqlite: { zh: ' SQLite 数据库', en: 'an SQLite database' },
  parquet: { zh: ' Parquet 文件', en: 'a Parquet file' },
  html: { zh: '网页（HTML）', en: 'a web page (HTML)' },
  xml: { zh: ' XML 文件', en: 'an XML file' },
  json: { zh: ' JSON 文件', en: 'a JSON file' },
  rtf: { zh: ' RTF 文档', en: 'an RTF document' },
  lfs: { zh: ' Git LFS 指针，不是文件本身', en: 'a Git LFS pointer, not the file itself' },
};
const unreadable: readonly string[] = ['xls', 'locked', 'encrypted', 'sealed', 'zeros'];
const throughExcel: Phrase = [`请用 Excel 打开，再${saveAs.zh.slice(1)}`, `open it in Excel and save it as ${csvUtf8}`];
const formatFixes: Readonly<Record<string, Phrase>> = {
  encrypted: [
    '请在能看到内容的电脑上打开，解密后再导出；不知道怎么解密，请问本单位的信息部门',
    'open it on a computer where it can be read and export it decrypted; your IT department knows how',
  ],
  sealed: ['请先解密，再提供解密后的 CSV', 'decrypt it first and give the CSV that comes out'],
  zeros: ['请从原处重新导出或下载', 'export or download it again'],
  locked: [
    `请用 Excel 打开，去掉密码，再${saveAs.zh.slice(1)}`,
    `open it in Excel, take the password off and save it as ${csvUtf8}`,
  ],
  xlsx: throughExcel,
  xls: throughExcel,
  html: throughExcel,
  xml: throughExcel,
  binary: [
    '请先确认能用 Excel 或记事本打开它，再另存为 CSV UTF-8；若打不开，请重新导出；若只在本单位的电脑上打得开，就是加了密，要解密后再导出',
    `make sure that Excel or an editor opens it and save it as ${csvUtf8}; if they do not, export it again; if only your organisation's computers open it, it is encrypted: export it decrypted`,
  ],
};

/** Messages about the format of a file, and about what is declared of it as a whole. */
export const words = {
  'format-error': says<'format' | 'ending' | 'holds'>((p) => [
    [`文件内容是${named(formats, p.text('format')).zh}`, `the file is ${named(formats, p.text('format')).en}`],
    unreadable.includes(p.text('format'))
      ? ['这种文件读不了', 'such files cannot be read']
      : [
          `${orNone(p.text('ending'), `文件名虽以 ${p.text('ending')} 结尾，`)}内容却不是${/^\.xls/i.test(p.text('ending')) ? '工作簿，也不是' : ''}文本表格`,
          p.text('ending') === ''
            ? 'it is no text table'
            : `its name ends with ${p.text('ending')}, but it is ${/^\.xls/i.test(p.text('ending')) ? 'neither a workbook nor a text table' : 'no text table'}`,
        ],
    p.text('holds') === 'no table'
      ? [
          '网页里没有表格，多半是登录页或出错页；请在浏览器里登录，再重新下载',
          'the page holds no table: most likely it is a login or error page; log in with a browser and download the file again',
        ]
      : (formatFixes[p.text('format')] ?? ['请提供 CSV 文件本身', 'give the CSV file itself']),
  ]),
  'byte-count': says<'found' | 'declared'>((p) => [
    [`文件有 ${p.text('found')} 字节`, `the file has ${p.text('found')} bytes`],
    [`描述文件声明 ${p.text('declared')} 字节`, `${p.text('declared')} are declared`],
    [
      '请确认文件完整；若是有意改动，请更新描述文件里的 bytes',
      'make sure the file is complete; after an intended change update "bytes" in the description',
    ],
  ]),
  'hash-count': says<'algorithm' | 'found' | 'declared'>((p) => [
    [
      `文件的 ${p.text('algorithm')} 校验值是 ${p.text('found') || '（无法计算）'}`,
      `the ${p.text('algorithm')} of the file is ${p.text('found') || '(unknown algorithm)'}`,
    ],
    [`描述文件声明 ${p.text('declared')}`, `${p.text('declared')} is declared`],
    [
      '请确认拿到的是同一个文件；若是有意改动，请更新描述文件里的 hash',
      'make sure it is the same file; after an intended change update "hash" in the description',
    ],
  ]),
  'row-count': says<'found' | 'declared'>((p) => [
    [`文件有 ${p.text('found')} 行数据`, `the file has ${plural(p.text('found'), 'row', 'rows')}`],
    [`描述文件声明 ${p.text('declared')} 行`, `${p.text('declared')} are declared`],
    [
      '请确认没有多行少行；若是有意改动，请更新描述文件里的行数',
      'make sure no row is lost or added; after an intended change update the description',
    ],
  ]),
  'table-unknown': says<never, 'tables'>((p) => [
    ['看不出这个文件属于哪张表', 'it is not clear which table this file is'],
    ['表头与任何一张表都对不上', 'its header fits none of them'],
    [
      `请核对表头；已声明的表：${p.list('tables').join('、')}`,
      `check the header; declared tables: ${p.list('tables').join(', ')}`,
    ],
  ]),
  'merge-conflict': says((p) => [
    [`此行是合并冲突的标记“${p.value}”`, `this line is the mark "${p.value}" of a merge conflict`],
    ['两个版本混在一个文件里', 'two versions are mixed in one file'],
    ['请决定保留哪一边，再删去三种标记行', 'decide which side to keep and delete the three kinds of marks'],
  ]),
};

export const guide = () =>
  ({
    'format-error': error(jobs([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0, 0, 0, 0]), [
      '扩展名是 .csv，内容却是别的格式。',
      'The name ends in .csv, but the content is something else.',
    ]),
    'byte-count': error(found('jobs.csv', { params: { declared: 1200, found: 1188 } }), [
      '文件大小与描述文件里写的不同。',
      'The file’s size differs from the one declared.',
    ]),
    'hash-count': error(found('jobs.csv', { params: { algorithm: 'sha256', declared: '9f86d0…', found: '2c26b4…' } }), [
      '文件的校验值与描述文件里写的不同。',
      'The file’s checksum differs from the one declared.',
    ]),
    'row-count': error(found('jobs.csv', { params: { declared: 12, found: 11 } }), [
      '行数与描述文件里写的不同。',
      'The number of rows differs from the one declared.',
    ]),
    'table-unknown': error(found('jobs.csv', { params: { tables: ['salaries', 'postings', 'cities'] } }), [
      '从表头看不出这是哪张表。',
      'The header does not show which table this is.',
    ]),
    'merge-conflict': error(
      row('<<<<<<< HEAD\n2024-02,beijing,1388,0.04,\n=======\n2024-02,beijing,1389,0.04,\n>>>>>>> other'),
      [
        '两个人的改动没有合好，文件里留着冲突标记。',
        'Two people’s edits were not merged, and the marks of the conflict are still in the file.',
      ],
    ),
  }) satisfies Guide<typeof words>;
