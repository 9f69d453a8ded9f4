import type { InBoth, Phrase, Said } from './message.ts';
import { says } from './message.ts';

/** What a cell holds. */
export const cell = {
  zh: ({ field, value }: Said): string => `“${field}”的值是“${value}”`,
  en: ({ field, value }: Said): string => `"${field}" is "${value}"`,
};

export const write = {
  zh: (said: Said<'write'>, otherwise: string): string =>
    said.text('write') === '' ? otherwise : `请改写为 ${said.text('write')}`,
  en: (said: Said<'write'>, otherwise: string): string =>
    said.text('write') === '' ? otherwise : `write ${said.text('write')}`,
};

export const writeOr = (said: Said<'write'>, [zh, en]: Phrase): Phrase => [write.zh(said, zh), write.en(said, en)];

/** Of a notice that stands for several cells, which. */
export const all = {
  zh: (said: Said<never, 'lines'>): string =>
    said.count < 2
      ? ''
      : `（此列共 ${String(said.count)} 处，在第 ${said.list('lines').join('、')}${said.count > 5 ? ' …' : ''} 行）`,
  en: (said: Said<never, 'lines'>): string =>
    said.count < 2
      ? ''
      : ` (${String(said.count)} cells of this column, lines ${said.list('lines').join(', ')}${said.count > 5 ? ' …' : ''})`,
};

export const read = {
  zh: (said: Said<'to', 'lines'>): string => `已按 ${said.text('to')} 读取${all.zh(said)}`,
  en: (said: Said<'to', 'lines'>): string => `read as ${said.text('to')}${all.en(said)}`,
};

const nothing: Phrase = ['不必改动', 'nothing needs to be done'];
/** Of a cell that was read in another form: why, and what would be safer. */
export const normalised = <Text extends string = never>([zh, en]: Phrase, safer?: Phrase) =>
  says<'to' | Text, 'lines'>((said) => [
    [`${zh}，${read.zh(said)}`, `${en}; ${read.en(said)}`],
    safer ? [`${nothing[0]}；${safer[0]}`, `${nothing[1]}; ${safer[1]}`] : nothing,
  ]);

/** A date that somebody wrote as one. */
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

/** A cell that was or is empty. */
export const quotedOrNone = {
  zh: (text: string): string => (text === '' ? '空' : `“${text}”`),
  en: (text: string): string => (text === '' ? 'nothing' : `"${text}"`),
};

export const plural = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

/** The words for a value that is one of a few; others are said as they are. */
export const named = (words: Readonly<Record<string, InBoth>>, key: string): InBoth =>
  (Object.hasOwn(words, key) ? words[key] : undefined) ?? { zh: key, en: key };

/** What belongs in which cell, from `column=value`. */
const cells = {
  zh: (said: Said<never, 'cells'>): string =>
    parted(said)
      .map(([name, value]) => (value === '' ? `${name} 留空` : `${name} 填 ${value}`))
      .join('，'),
  en: (said: Said<never, 'cells'>): string => {
    const parts = parted(said).map(([name, value]) => (value === '' ? `leave ${name} empty` : `${value} in ${name}`));
    const [last] = parts.slice(-1);
    return parts.length < 2 ? (last ?? '') : `${parts.slice(0, -1).join(', ')} and ${last ?? ''}`;
  },
};
const parted = (said: Said<never, 'cells'>): [name: string, value: string][] =>
  said.list('cells').map((one) => [one.slice(0, one.indexOf('=')), one.slice(one.indexOf('=') + 1)]);

/** What to write in the cell, and in others of its row. */
export const writeRow = (said: Said<'write', 'cells'>, otherwise: Phrase): Phrase => {
  if (said.list('cells').length === 0) return writeOr(said, otherwise);
  if (said.text('write') === '') return [`请这样填：${cells.zh(said)}`, `write ${cells.en(said)}`];
  return [`${write.zh(said, '')}，并且 ${cells.zh(said)}`, `${write.en(said, '')}, and ${cells.en(said)}`];
};

/** Where words belong that are no part of a number. */
export const remark = {
  zh: (said: Said<'noteColumn'>): string =>
    said.text('noteColumn') === '' ? '备注里' : `“${said.text('noteColumn')}”列`,
  en: (said: Said<'noteColumn'>): string =>
    said.text('noteColumn') === '' ? 'a note' : `"${said.text('noteColumn')}"`,
};

/** What a format makes of a number. */
export const shownAs = {
  zh: (said: Said<'shown'>): string => orNone(said.text('shown'), `单元格格式把它显示为 ${said.text('shown')}；`),
  en: (said: Said<'shown'>): string => orNone(said.text('shown'), `its format shows it as ${said.text('shown')}; `),
};

const boundNames: Readonly<Record<string, InBoth>> = {
  at_least: { zh: '这是下限', en: 'a lower bound' },
  at_most: { zh: '这是上限', en: 'an upper bound' },
  about: { zh: '这是约数', en: 'an approximation' },
};
type Bounded = Said<'shown' | 'bound' | 'low' | 'high' | 'value' | 'words' | 'differs' | 'declared', 'printed'>;

/** Why a bound or a range is not one number: 5千多 is at least 5000. */
export const boundWhy = (said: Bounded): Phrase => {
  const [bound, low, high] = [said.text('bound'), said.text('low'), said.text('high')];
  const [printed = '', declared] = [said.list('printed')[3], said.text('declared')];
  const zh = orNone(said.text('differs'), `，单位是“${printed}”，而此列是 ${declared}`);
  const en = orNone(said.text('differs'), `, in "${printed}", while the column is in ${declared}`);
  const [zhShown, enShown] = [shownAs.zh(said), shownAs.en(said)];
  if (bound === 'between' && low !== '')
    return [`${zhShown}这是一个区间：${low} 到 ${high}${zh}`, `${enShown}this is a range: ${low} to ${high}${en}`];
  const [figure, name, words] = [said.text('value') + low + high, named(boundNames, bound), said.text('words')];
  return figure === '' || bound === ''
    ? [`${zhShown}这是一个范围或约数，不是一个数`, `${enShown}this is a range or an approximation, not one number`]
    : [
        `${zhShown}“${words}”说明${name.zh}：${bound} ${figure}${zh}`,
        `${enShown}"${words}" makes it ${name.en}: ${bound} ${figure}${en}`,
      ];
};

export const boundFix = (said: Said<'bound' | 'differs' | 'noteColumn', 'cells'>): Phrase => {
  if (said.list('cells').length > 0) return [`请分开填写：${cells.zh(said)}`, `enter them apart: ${cells.en(said)}`];
  if (said.text('differs') !== '') return notAlone(said);
  return said.text('bound') === ''
    ? [
        '请把上下限分别填在两列；“约”“超过”写进说明精确程度的列',
        'put both ends into two columns, and "about" or "over" into the column that says how exact it is',
      ]
    : [
        '不要只写数字：请把上下限分填两列（如 low、high），“约”“以上”写进 bound 这样的列；表里没有就请加上',
        'do not write the figure alone: put the ends into two columns such as low and high, and "about" or "over" into one such as bound; add them where the table has none',
      ];
};

/** Of a figure in another unit than that of its column. */
export const notAlone = (said: Said<'noteColumn'>): Phrase => [
  `不要只写数字：来源没有按此列的单位公布，就留空，原话写进${remark.zh(said)}`,
  `do not write the figure alone: if the source gives none in the unit of the column, leave it empty and quote it in ${remark.en(said)}`,
];
