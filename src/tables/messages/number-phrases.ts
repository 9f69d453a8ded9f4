import type { InBoth, Phrase, Said } from './message.ts';
import { named, orNone, write, writeOr } from './phrases.ts';

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
