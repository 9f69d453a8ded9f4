import type { InBoth, Phrase, MessageValues } from './message.ts';
import { says } from './message.ts';

/** States what a cell holds. */
export const cell = {
  zh: ({ field, value }: MessageValues): string => `“${field}”的值是“${value}”`,
  en: ({ field, value }: MessageValues): string => `"${field}" is "${value}"`,
};

export const write = {
  zh: (values: MessageValues<'write'>, otherwise: string): string =>
    values.text('write') === '' ? otherwise : `请改写为 ${values.text('write')}`,
  en: (values: MessageValues<'write'>, otherwise: string): string =>
    values.text('write') === '' ? otherwise : `write ${values.text('write')}`,
};

export const writeOr = (values: MessageValues<'write'>, [zh, en]: Phrase): Phrase => [
  write.zh(values, zh),
  write.en(values, en),
];

/** For a notice that stands for several cells: how many, and on which lines. */
export const all = {
  zh: (values: MessageValues<never, 'lines'>): string =>
    values.count < 2
      ? ''
      : `（此列共 ${String(values.count)} 处，在第 ${values.list('lines').join('、')}${values.count > 5 ? ' …' : ''} 行）`,
  en: (values: MessageValues<never, 'lines'>): string =>
    values.count < 2
      ? ''
      : ` (${String(values.count)} cells of this column, lines ${values.list('lines').join(', ')}${values.count > 5 ? ' …' : ''})`,
};

export const read = {
  zh: (values: MessageValues<'to', 'lines'>): string => `已按 ${values.text('to')} 读取${all.zh(values)}`,
  en: (values: MessageValues<'to', 'lines'>): string => `read as ${values.text('to')}${all.en(values)}`,
};

const nothing: Phrase = ['不必改动', 'nothing needs to be done'];
/** The words of a notice about a cell that was read in another form: why, and what would be safer to write. */
export const normalised = <Text extends string = never>([zh, en]: Phrase, safer?: Phrase) =>
  says<'to' | Text, 'lines'>((values) => [
    [`${zh}，${read.zh(values)}`, `${en}; ${read.en(values)}`],
    safer ? [`${nothing[0]}；${safer[0]}`, `${nothing[1]}; ${safer[1]}`] : nothing,
  ]);

/** An ISO date in the words of a language; the year or the day may be missing. */
export const spokenDate = {
  zh: (text: string): string => {
    const [first = '', second = '', third] = text.split('-').map((part) => part.replace(/^0/, ''));
    if (third !== undefined) return `${first} 年 ${second} 月 ${third} 日`;
    return first.length === 4 ? `${first} 年 ${second} 月` : `${first} 月 ${second} 日`;
  },
  en: (text: string): string => {
    const parts = text.split('-');
    const year = parts[0]?.length === 4 ? ` ${parts.shift() ?? ''}` : '';
    const [month = '', day] = parts.map((part) => part.replace(/^0/, ''));
    const name = monthNames.split(' ').find((_, index) => String(index + 1) === month) ?? month;
    return `${day === undefined ? '' : `${day} `}${name}${year}`;
  },
};
const monthNames = 'January February March April May June July August September October November December';

export const csvUtf8 = '"CSV UTF-8 (comma delimited)"';
export const saveAs = {
  zh: '请在 Excel 中另存为“CSV UTF-8（逗号分隔）”',
  en: `save it from Excel as ${csvUtf8}`,
};

export const orNone = (text: string, words: string): string => (text === '' ? '' : words);

/** The value of a cell in quotation marks, or a word for an empty one. */
export const quotedOrNone = {
  zh: (text: string): string => (text === '' ? '空' : `“${text}”`),
  en: (text: string): string => (text === '' ? 'nothing' : `"${text}"`),
};

export const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** The words for one of a few known values; any other value is printed as it is. */
export const named = (words: Readonly<Record<string, InBoth>>, key: string): InBoth =>
  (Object.hasOwn(words, key) ? words[key] : undefined) ?? { zh: key, en: key };

/** What to write into which cell; the values are `column=value`. */
const cells = {
  zh: (values: MessageValues<never, 'cells'>): string =>
    parted(values)
      .map(([name, value]) => (value === '' ? `${name} 留空` : `${name} 填 ${value}`))
      .join('，'),
  en: (values: MessageValues<never, 'cells'>): string => {
    const parts = parted(values).map(([name, value]) => (value === '' ? `leave ${name} empty` : `${value} in ${name}`));
    const [last] = parts.slice(-1);
    return parts.length < 2 ? (last ?? '') : `${parts.slice(0, -1).join(', ')} and ${last ?? ''}`;
  },
};
const parted = (values: MessageValues<never, 'cells'>): [name: string, value: string][] =>
  values.list('cells').map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]);

/** What to write into the cell and into others of its row. */
export const writeRow = (values: MessageValues<'write', 'cells'>, otherwise: Phrase): Phrase => {
  if (values.list('cells').length === 0) return writeOr(values, otherwise);
  if (values.text('write') === '') return [`请这样填：${cells.zh(values)}`, `write ${cells.en(values)}`];
  return [`${write.zh(values, '')}，并且 ${cells.zh(values)}`, `${write.en(values, '')}, and ${cells.en(values)}`];
};

/** Where to put words that are no part of a number. */
export const remark = {
  zh: (values: MessageValues<'noteColumn'>): string =>
    values.text('noteColumn') === '' ? '备注里' : `“${values.text('noteColumn')}”列`,
  en: (values: MessageValues<'noteColumn'>): string =>
    values.text('noteColumn') === '' ? 'a note' : `"${values.text('noteColumn')}"`,
};

/** States how a number format displays a number. */
export const shownAs = {
  zh: (values: MessageValues<'shown'>): string =>
    orNone(values.text('shown'), `单元格格式把它显示为 ${values.text('shown')}；`),
  en: (values: MessageValues<'shown'>): string =>
    orNone(values.text('shown'), `its format shows it as ${values.text('shown')}; `),
};

const boundNames: Readonly<Record<string, InBoth>> = {
  at_least: { zh: '这是下限', en: 'a lower bound' },
  at_most: { zh: '这是上限', en: 'an upper bound' },
  about: { zh: '这是约数', en: 'an approximation' },
};
type Bounded = MessageValues<
  'shown' | 'bound' | 'low' | 'high' | 'value' | 'words' | 'differs' | 'declared',
  'printed'
>;

/** Why a bound or a range is not one number: 5千多 is at least 5000. */
export const boundWhy = (values: Bounded): Phrase => {
  const [bound, low, high] = [values.text('bound'), values.text('low'), values.text('high')];
  const [printed = '', declared] = [values.list('printed')[3], values.text('declared')];
  const zh = orNone(values.text('differs'), `，单位是“${printed}”，而此列是 ${declared}`);
  const en = orNone(values.text('differs'), `, in "${printed}", while the column is in ${declared}`);
  const [zhShown, enShown] = [shownAs.zh(values), shownAs.en(values)];
  if (bound === 'between' && low !== '')
    return [`${zhShown}这是一个区间：${low} 到 ${high}${zh}`, `${enShown}this is a range: ${low} to ${high}${en}`];
  const [figure, name, words] = [values.text('value') + low + high, named(boundNames, bound), values.text('words')];
  return figure === '' || bound === ''
    ? [`${zhShown}这是一个范围或约数，不是一个数`, `${enShown}this is a range or an approximation, not one number`]
    : [
        `${zhShown}“${words}”说明${name.zh}：${bound} ${figure}${zh}`,
        `${enShown}"${words}" makes it ${name.en}: ${bound} ${figure}${en}`,
      ];
};

/** How to enter a bound or a range. */
export const boundFix = (values: MessageValues<'bound' | 'differs' | 'noteColumn', 'cells'>): Phrase => {
  if (values.list('cells').length > 0)
    return [`请分开填写：${cells.zh(values)}`, `enter them separately: ${cells.en(values)}`];
  if (values.text('differs') !== '') return notAlone(values);
  return values.text('bound') === ''
    ? [
        '请把上下限分别填在两列；“约”“超过”写进说明精确程度的列',
        'put the two ends into two columns, and "about" or "over" into the column that says how exact it is',
      ]
    : [
        '不要只写数字：请把上下限分填两列（如 low、high），“约”“以上”写进 bound 这样的列；表里没有就请加上',
        'do not write the figure alone: put the ends into two columns such as low and high, and "about" or "over" into one such as bound; add such columns if the table has none',
      ];
};

/** How to fix a figure in another unit than its column's. */
export const notAlone = (values: MessageValues<'noteColumn'>): Phrase => [
  `不要只写数字：来源没有按此列的单位公布，就留空，原话写进${remark.zh(values)}`,
  `do not write the figure alone: if the source gives none in the unit of the column, leave the cell empty and quote the source in ${remark.en(values)}`,
];
