import type { KeptReason } from '../../pay/monthly-pay.ts';
import { keptReasons } from '../../pay/monthly-pay.ts';
import { says, adverts, city, firms, row, error, notice } from '../message.ts';
import { all, cell, normalised, quotedOrNone, read } from '../phrases.ts';
import type { Guide } from '../message.ts';

const reasonWords: Readonly<Record<KeptReason, Readonly<Record<'zh' | 'en', string>>>> = {
  not_stated: { zh: '没有写出数目', en: 'no figure is printed' },
  unread: { zh: '写法认不出', en: 'the wording is not one that is known' },
  reversed: { zh: '两端前大后小', en: 'the first end is above the second' },
  currency: { zh: '不是人民币', en: 'it is not in yuan' },
  year: { zh: '按年计', en: 'it is by the year' },
  week: { zh: '按周计', en: 'it is by the week' },
  day: { zh: '按日计', en: 'it is by the day' },
  hour: { zh: '按小时计', en: 'it is by the hour' },
  piece: { zh: '按件、按次或按班计', en: 'it is by the piece, call or shift' },
  at_least: { zh: '只写了下限', en: 'only a lower limit is printed' },
  at_most: { zh: '只写了上限', en: 'only an upper limit is printed' },
  about: { zh: '只写了约数', en: 'only a rough figure is printed' },
};

/** Why a printed pay is kept as printed, as part of a sentence; empty for any other text. */
export function keptWord(reason: string, lang: 'zh' | 'en'): string {
  const known = keptReasons.find((one) => one === reason);
  return known === undefined ? '' : reasonWords[known][lang];
}

/** Messages about codes, names, keys and sums. */
export const words = {
  'category-label': says<'to', 'lines'>((p) => [
    [`这是代码 ${p.text('to')} 的名称，${read.zh(p)}`, `this is the name of code ${p.text('to')}; ${read.en(p)}`],
    ['不必改动', 'nothing needs to be done'],
  ]),
  'category-case': normalised(['大小写与代码不同', 'upper and lower case differ from the code']),
  'name-alias': says<'to', 'lines'>((p) => [
    [`这是“${p.text('to')}”的另一个名称，${read.zh(p)}`, `this is another name of "${p.text('to')}"; ${read.en(p)}`],
    [`不必改动；写 ${p.text('to')} 更稳妥`, `nothing needs to be done; ${p.text('to')} is safer`],
  ]),
  'unique-error': says<'first'>((p) => [
    [
      `与第 ${p.text('first')} 行相同，此列的值不能重复`,
      `line ${p.text('first')} has the same value, and values in this column must be unique`,
    ],
    ['请改正其中一行', 'correct one of them'],
  ]),
  'primary-key': says<'first'>((p) => [
    [
      `与第 ${p.text('first')} 行的主键相同，其他内容却不同`,
      `line ${p.text('first')} has the same key and other values`,
    ],
    ['请只留一行，或改正编号', 'keep one of them, or correct the key'],
  ]),
  'foreign-key': says<'file' | 'near'>((p) => [
    [`${p.text('file')} 里没有它`, `${p.text('file')} does not have it`],
    p.text('near') === ''
      ? [`请核对；确实是新的，就先加进 ${p.text('file')}`, `check it; if it is new, add it to ${p.text('file')} first`]
      : [
          `是不是 ${p.text('near')}？确实是新的，就先加进 ${p.text('file')}`,
          `is ${p.text('near')} meant? If it is new, add it to ${p.text('file')} first`,
        ],
  ]),
  'foreign-key-unchecked': says<'table'>((p) => [
    [`“${p.field}”应在表“${p.text('table')}”里找得到`, `"${p.field}" refers to table "${p.text('table')}"`],
    ['那张表没能读取，所以没有核对', 'that table could not be read, so this was not checked'],
    ['请先改正那张表，或把它一起交来检查', 'fix that table first, or check it together with this one'],
  ]),
  'sum-differs': says<'group' | 'sum' | 'total' | 'tolerance', 'parts'>((p) => [
    [
      `${p.text('group') === '' ? p.list('parts').join(' + ') : `“${p.text('group')}”各行的“${p.field}”`}相加是 ${p.text('sum')}`,
      `${p.text('group') === '' ? p.list('parts').join(' + ') : `"${p.field}" of "${p.text('group')}"`} sums to ${p.text('sum')}`,
    ],
    [
      `合计应为 ${p.text('total')}，允许相差 ${p.text('tolerance')}`,
      `the total is ${p.text('total')}, and ${p.text('tolerance')} is tolerated`,
    ],
    ['请逐项与来源核对；缺了哪一部分，请补上', 'compare each part with the source; if a part is missing, add it'],
  ]),
  'pay-differs': says<'reason' | 'printed' | 'to'>((p) => [
    p.value === '' ? [`“${p.field}”是空的`, `"${p.field}" is empty`] : [cell.zh(p), cell.en(p)],
    p.text('reason') === ''
      ? [
          `待遇原文“${p.text('printed')}”读作${quotedOrNone.zh(p.text('to'))}`,
          `the printed pay "${p.text('printed')}" reads as ${p.text('to') === '' ? 'empty' : `"${p.text('to')}"`}`,
        ]
      : [
          `待遇原文“${p.text('printed')}”${keptWord(p.text('reason'), 'zh')}，不是月薪区间，不换算`,
          `the printed pay "${p.text('printed')}" is not a monthly range and is not converted: ${keptWord(p.text('reason'), 'en')}`,
        ],
    p.text('to') === ''
      ? ['请把这一格留空；数目只照原文保留', 'leave the cell empty; the figure is kept in the printed words alone']
      : [
          `请与原文核对；原文无误就改写为 ${p.text('to')}`,
          `compare it with the words; if they are right, write ${p.text('to')}`,
        ],
  ]),
  'pay-kept': says<'reason', 'lines'>((p) => [
    [`“${p.field}”的“${p.value}”照原文保留`, `"${p.value}" in "${p.field}" is kept as printed`],
    [
      `${keptWord(p.text('reason'), 'zh')}，不能记成月薪区间${all.zh(p)}`,
      `${keptWord(p.text('reason'), 'en')}, so it is not a monthly range${all.en(p)}`,
    ],
    ['不必改动；要是抄错了，请照广告改正', 'nothing needs to be done; if it was copied wrongly, copy it again'],
  ]),
};

export const guide = () =>
  ({
    'category-label': notice(city('北京'), ['填的是名称，已换成代码。', 'A name was given; it was read as its code.']),
    'category-case': notice(city('Beijing'), [
      '代码的大小写不同，已经统一。',
      'A code differed in case; it was made uniform.',
    ]),
    'name-alias': notice({ table: 'banks', parts: ['id,bank\nB1,招行\n'] }, [
      '写的是城市、岗位、银行的别名或全称，已按声明的名称读取。',
      'A city, post or bank is given by another of its names; it was read as the declared one.',
    ]),
    'unique-error': error(firms('0431,甲公司,,,'), [
      '不能重复的值重复了。',
      'A value that must be unique is repeated.',
    ]),
    'primary-key': error(row('2024-01,beijing,1390,0.04,'), ['两行用了同一个编号。', 'Two rows have the same id.']),
    'foreign-key': error('own', [
      '提到的来源、城市等，在另一张表里找不到。',
      'A source, city or the like is not in the table that lists them.',
    ]),
    'foreign-key-unchecked': notice({ table: 'calls', parts: ['id,centre\nC1,north\n'] }, [
      '另一张表没有读成，所以没有核对。',
      'Another table could not be read, so nothing was compared with it.',
    ]),
    'sum-differs': error({ table: 'staff', parts: ['year,women,men,all\n2020,120,80,200\n2021,125,84,290\n'] }, [
      '各部分加起来不等于合计。',
      'The parts do not add up to the total.',
    ]),
    'pay-differs': error(adverts('A1,4-6K·13薪,4000,6000', 'A2,6千-1万,6000,1000'), [
      '月薪两端与广告印的待遇不符。',
      'The ends of monthly pay do not match what the advert prints.',
    ]),
    'pay-kept': notice(adverts('A1,4-6K·13薪,4000,6000', 'A2,200元/天,,'), [
      '有些待遇不是月薪区间，照原文保留。',
      'Some printed pay is not a monthly range and is kept as printed.',
    ]),
  }) satisfies Guide<typeof words>;
