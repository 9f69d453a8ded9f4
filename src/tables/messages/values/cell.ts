import type { Phrase, Guide } from '../message.ts';
import { says, city, count, firms, month, note, either, error, notice } from '../message.ts';
import { all, normalised, read, spokenDate, write, writeOr } from '../phrases.ts';

const restore: Phrase = ['请从原始资料恢复这段文字', 'restore this text from the original'];

/** Messages about any cell: its characters, and what programs made of it. */
export const words = {
  'text-lost': says(() => [
    ['其中的字在到这里之前就已丢失（成了问号或�）', 'text was lost before it came here (question marks or �)'],
    restore,
  ]),
  'text-mojibake': says(() => [
    [
      '这是编码弄错后留下的乱码，无法可靠还原',
      'this is text garbled by a wrong encoding; it cannot be recovered with certainty',
    ],
    restore,
  ]),
  'control-character': says<'character' | 'write'>((p) => [
    [`含有不可见的控制字符 ${p.text('character')}`, `it holds the control character ${p.text('character')}`],
    p.text('write') === ''
      ? ['请删去这个字符；重新输入单元格最省事', 'delete it; typing the cell anew is easiest']
      : [
          `请删去这个字符；若别的都没错，就是“${p.text('write')}”`,
          `delete it; if all else is right, the cell is "${p.text('write')}"`,
        ],
  ]),
  'bidi-control': says<'character'>((p) => [
    [
      `含有改变文字显示顺序的字符 ${p.text('character')}，看到的和实际的可能不同`,
      `${p.text('character')} changes the order in which text is shown, so what you see may not be what is there`,
    ],
    ['请删去这个字符；重新输入单元格最省事', 'delete the character; typing the cell again is quickest'],
  ]),
  'zero-width': says<'to', 'lines'>((p) => [
    [`含有看不见的零宽字符，${read.zh(p)}`, `it holds invisible characters; ${read.en(p)}`],
    ['请重新输入这个单元格', 'type the cell again'],
  ]),
  'blank-trimmed': normalised(
    ['首尾有空格', 'blanks stand around it'],
    ['也可以在 Excel 中用 TRIM 去掉', 'TRIM in Excel removes them'],
  ),
  'unicode-nfc': normalised(['同样的字有两种编码写法', 'the same characters are encoded in another form']),
  homoglyph: says<'write', 'characters'>((p) => [
    [
      `其中 ${p.list('characters').join('、')} 看起来像拉丁字母，其实不是`,
      `${p.list('characters').join(', ')} only looks like a Latin letter`,
    ],
    writeOr(p, ['请用英文输入法重新输入', 'type it again in Latin letters']),
  ]),
  'key-lookalike': says<'first'>((p) => [
    [
      `与第 ${p.text('first')} 行的值只差全角半角或写法，可能是同一个`,
      `it differs from line ${p.text('first')} only by width or form; both may be the same`,
    ],
    ['请统一写法，或确认两者不同后改用能区分的编号', 'write both the same way, or choose ids that clearly differ'],
  ]),
  'excel-error': says((p) => [
    ['这是 Excel 的错误值，不是数据', 'this is an Excel error value, not data'],
    p.value.startsWith('##')
      ? ['请加宽该列后重新导出', 'widen the column and export again']
      : ['请修正公式，再粘贴为数值', 'fix the formula and paste as values'],
  ]),
  'excel-text': normalised(['外面是 Excel 标记文本的写法', "it has Excel's mark for text"]),
  'excel-date': says<'date' | 'write', 'before'>((p) => {
    const before = p.list('before');
    if (p.text('date') === '')
      return [
        ['Excel 把它改成了日期', 'Excel changed this to a date'],
        [
          `${write.zh(p, '请照原始资料重新填写')}，并先把这一列设为“文本”格式`,
          `${write.en(p, 'write it again from the original')}; first format the column as text`,
        ],
      ];
    const [zh, en] = [spokenDate.zh(p.text('date')), spokenDate.en(p.text('date'))];
    if (before.length === 0)
      return [
        [`这是日期（${zh}），不是数`, `this is a date (${en}), not a number`],
        [
          '请照原始资料重新填写；日期填在日期列',
          'write the number from the original; dates belong in a column of dates',
        ],
      ];
    const [were, was] = [before.map((text) => `“${text}”`).join('或'), before.map((text) => `"${text}"`).join(' or ')];
    return [
      [
        `这是日期（${zh}），不是数；多半是 Excel 把${were}改成的`,
        `this is a date (${en}), not a number; Excel probably made it of ${was}`,
      ],
      [
        '原来的数已不在文件里，请照原始资料重填；若是区间，两端分填两列。先把这一列设为“文本”格式',
        'the file no longer holds what was typed: write it again from the original, both ends of a range in two columns; first format the column as text',
      ],
    ];
  }),
  'missing-mark': says<never, 'lines'>((p) => {
    if (p.severity === 'notice')
      return [
        [
          `没有声明它表示缺失，已原样当作文字${all.zh(p)}`,
          `it is not declared as missing here and was kept as text${all.en(p)}`,
        ],
        ['若表示没有数据，请把单元格留空', 'if there is no value, leave the cell empty'],
      ];
    if (p.value === '')
      return [
        [`“${p.field}”是空的`, `"${p.field}" is empty`],
        ['空单元格在这里没有声明为缺失', 'an empty cell is not declared as missing here'],
        ['请填上值；没有数据就填声明过的缺失标记', 'fill it in; where there is no value, write a declared mark'],
      ];
    return [
      [`“${p.value}”在这里没有声明为缺失标记`, `"${p.value}" is not declared as missing here`],
      [
        '没有数据就把单元格留空，原因写进备注；或在描述文件里声明这个标记',
        'leave the cell empty and give the reason in a note, or declare the mark in the description',
      ],
    ];
  }),
  'truncated-value': says<'length', 'lines'>((p) => [
    [
      `正好是程序截断数据时的长度或大小，可能不完整${all.zh(p)}`,
      `it is exactly as long or large as programs cut data; it may be incomplete${all.en(p)}`,
    ],
    ['请与原始资料核对；确实如此就不必改动', 'compare with the original; if it is right, nothing needs to be done'],
  ]),
};

export const guide = () =>
  ({
    'text-lost': error(note('??'), [
      '文字变成了问号，原来的字已经丢了。',
      'Text has turned into question marks; the characters are lost.',
    ]),
    'text-mojibake': error(note('锟斤拷'), [
      '文字成了乱码，原来的字已经丢了。',
      'Text has turned into garbage; the characters are lost.',
    ]),
    'control-character': error(note('节\u0000后'), [
      '单元格里有看不见的控制字符。',
      'A cell holds an invisible control character.',
    ]),
    'bidi-control': error(note('a\u202eb'), [
      '单元格里有改变文字方向的字符。',
      'A cell holds a character that changes the direction of text.',
    ]),
    'zero-width': notice(city('bei\u200bjing'), [
      '单元格里有不占宽度的字符，已经去掉。',
      'A cell held characters without width; they were taken out.',
    ]),
    'blank-trimmed': notice(city('beijing '), [
      '单元格首尾有空格，已经去掉。',
      'A cell had blanks at its ends; they were taken off.',
    ]),
    'unicode-nfc': notice(firms('0431,cafe\u0301,,,'), [
      '同一个字有两种存法，已经统一。',
      'One character can be stored in two ways; it was made uniform.',
    ]),
    homoglyph: error(city('b\u0435ijing'), ['有的字母看着像英文字母，其实不是。', 'A letter looks Latin but is not.']),
    'key-lookalike': error(firms('0431,A厂,,,', '0432,Ａ厂,,,'), [
      '两个编号看起来一样，其实差一点。',
      'Two ids look the same but are not quite.',
    ]),
    'excel-error': error(count('#DIV/0!'), ['单元格是 Excel 的错误值。', 'A cell holds an error value of Excel.']),
    'excel-text': notice(count('"=""1388"""'), [
      '单元格用了 Excel 标记文本的写法，已经去掉。',
      'A cell used Excel’s way of marking text; it was taken off.',
    ]),
    'excel-date': error(month('45323'), ['Excel 把这一格改成了日期。', 'Excel turned the cell into a date.']),
    'missing-mark': either(count('--'), [
      '用“-”“暂无”之类的字表示没有，而这里没有声明过。',
      'A mark such as “-” or “n/a” stands for a missing value, but is not declared here.',
    ]),
    'truncated-value': notice(count('2147483647'), [
      '数值正好是某些程序的上限，可能被截断过。',
      'The value is exactly the limit at which some programs cut off.',
    ]),
  }) satisfies Guide<typeof words>;
