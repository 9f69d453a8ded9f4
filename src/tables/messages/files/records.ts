import type { InBoth, Guide } from '../message.ts';
import { says, city, first, head, jobs, last, note, error, notice } from '../message.ts';
import { named, saveAs, writeOr } from '../phrases.ts';

const lineEnds: Readonly<Record<string, InBoth>> = {
  LF: { zh: 'LF（Unix）', en: 'LF' },
  CRLF: { zh: 'CRLF（Windows）', en: 'CRLF' },
  CR: { zh: 'CR（旧 Mac）', en: 'CR' },
};

/** Messages about cutting text into records: line ends, separators, quotes. */
export const words = {
  'line-ends': says<'other' | 'kind'>((p) => [
    p.text('other') === ''
      ? [`换行符是 ${named(lineEnds, p.text('kind')).zh}`, `lines end with ${p.text('kind')}`]
      : [
          `从这一行起换行符是 ${named(lineEnds, p.text('other')).zh}，前面是 ${named(lineEnds, p.text('kind')).zh}`,
          `from here lines end with ${p.text('other')}, before with ${p.text('kind')}`,
        ],
    ['已统一，数据不受影响', 'they were unified; the data is the same'],
    ['不必改动；重新保存一次即可统一', 'nothing needs to be done; saving the file again unifies them'],
  ]),
  'sep-line': says((p) => [
    [`第一行是 Excel 的分隔符声明“${p.value}”`, `the first line is Excel's "${p.value}"`],
    ['已跳过', 'it was skipped'],
    ['不必改动', 'nothing needs to be done'],
  ]),
  'delimiter-other': says<'found' | 'wanted'>((p) => [
    [`各列用“${p.text('found')}”分隔`, `columns are divided by "${p.text('found')}"`],
    [
      `声明的是“${p.text('wanted')}”；表头全部对得上，已照此读取`,
      `"${p.text('wanted')}" is declared; the whole header fits, so it was read as it is`,
    ],
    [saveAs.zh, `better ${saveAs.en}`],
  ]),
  'delimiter-wrong': says<'found' | 'wanted'>((p) => [
    [`各列似乎用“${p.text('found')}”分隔`, `columns seem to be divided by "${p.text('found')}"`],
    [
      `声明的是“${p.text('wanted')}”，这样分不出声明的各列`,
      `"${p.text('wanted')}" is needed; without it the declared columns cannot be found`,
    ],
    [saveAs.zh, saveAs.en],
  ]),
  'delimiter-fullwidth': says(() => [
    ['这一行用了全角标点“，”或“；”', 'the line has full-width "，" or "；"'],
    ['全角标点不是分隔符', 'these are not delimiters'],
    ['请把它们换成半角逗号“,”', 'replace them by plain commas ","'],
  ]),
  'unclosed-quote': says<'quoteLine'>((p) => [
    [`从这个单元格开始的引号没有结束：“${p.value}”`, `the quote that opens this cell is never closed: ${p.value}`],
    ['后面的内容会全部被当作同一个单元格', 'everything after it would become part of the cell'],
    ['请在单元格末尾补上 "，单元格里的引号写成两个 ""', 'close it with "; write a quote inside a cell as ""'],
  ]),
  'stray-quote': says<'quoteLine' | 'backslash' | 'write'>((p) => [
    [`单元格“${p.value}”里的引号位置不对`, `a quote is out of place: ${p.value}`],
    p.text('backslash') === ''
      ? ['引号要么包住整个单元格，要么不出现', 'quotes enclose a whole cell or do not occur']
      : ['CSV 不用反斜杠转义引号', 'a backslash does not escape quotes in CSV'],
    p.text('write') === ''
      ? [
          '请用引号包住整个单元格，里面的引号写成两个 ""',
          'enclose the whole cell in quotes and write "" for each quote inside',
        ]
      : [
          `请改写为 ${p.text('write')}；用 Excel 打开再另存为 CSV UTF-8 也会这样写`,
          `write ${p.text('write')}; opening the file in Excel and saving it as CSV UTF-8 does the same`,
        ],
  ]),
  'blank-before-quote': says<'quoteLine'>((p) => [
    [`单元格“${p.value}”的引号前有空格`, `a blank stands before the quote: ${p.value}`],
    ['引号必须紧跟逗号', 'a quote must touch the comma'],
    ['请删去逗号和引号之间的空格', 'delete the blank between comma and quote'],
  ]),
  'apostrophe-quote': says<'write'>((p) => [
    ['撇号（单引号）不是 CSV 的引号', 'an apostrophe is not a quotation mark in CSV'],
    writeOr(p, ['请去掉两端的撇号', 'delete the apostrophes']),
  ]),
};

export const guide = () =>
  ({
    'line-ends': notice(jobs(head + '2024-01,beijing,1411,0.04,\r\n2024-02,beijing,1388,0.04,\r\n'), [
      '换行的写法不一。',
      'Lines end in different ways.',
    ]),
    'sep-line': notice(jobs('sep=,\n' + head + first), [
      '第一行是 Excel 的分隔符声明。',
      'The first line is Excel’s declaration of the separator.',
    ]),
    'delimiter-other': notice(jobs((head + first).replaceAll(',', ';')), [
      '各列不是用逗号分隔的，但读得出来。',
      'Columns are not divided by commas, but could be read.',
    ]),
    'delimiter-wrong': error(jobs('month;town;posts;share;note\n2024-01;beijing;1411;0.04;\n'), [
      '各列的分隔符不对，分不出列。',
      'Columns are separated by the wrong character, so they cannot be found.',
    ]),
    'delimiter-fullwidth': error(jobs((head + first).replaceAll(',', '，')), [
      '用了中文逗号来分隔。',
      'Chinese commas are used where plain ones should be.',
    ]),
    'unclosed-quote': error(jobs(head + first + '2024-02,beijing,1388,0.04,"节后\n' + last), [
      '引号只有前一半。',
      'A quotation mark was opened and not closed.',
    ]),
    'stray-quote': error(note('5" 屏'), ['单元格中间冒出一个引号。', 'There is a quotation mark inside a cell.']),
    'blank-before-quote': error(note(' "节后, 回升"'), [
      '引号前面多了空格。',
      'There is a blank before a quotation mark.',
    ]),
    'apostrophe-quote': error(city("'beijing'"), ['用撇号当引号。', 'An apostrophe was used as a quotation mark.']),
  }) satisfies Guide<typeof words>;
