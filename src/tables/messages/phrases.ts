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
