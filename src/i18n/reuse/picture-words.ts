import { formatNumber } from '../format-number.ts';
import type { Lang } from '../lang.ts';

const z = (value: number): string => formatNumber(value, 'zh');
const e = (value: number): string => formatNumber(value, 'en');

/** Words in pictures besides a chart's own. */
const zh = {
  sources: '来源：',
  grades: '等级：',
  comma: '、',
  dot: '·',
  semicolon: '；',
  bracketed: (text: string) => `（${text}）`,
  moreSources: (count: number) => `等 ${z(count)} 个来源`,
  undated: '年份不详',
  updated: (date: string) => `数据更新于${date}`,
  version: (version: string) => `版本 ${version}`,
  notes: (count: number) => `${z(count)} 条说明见网页`,
  otherNotes: (count: number) => `另有 ${z(count)} 条说明见网页`,
  wholeChart: '全图见：',
  upperPart: '这是图的上部。',
  upperPartOf: (shown: number, all: number) => `这是图的上部：数据表 ${z(all)} 行中的 ${z(shown)} 行。`,
  wholeOfPart: '全图见：',
  scan: '长按识别二维码',
  scanFor: '看这一版的数据表、全部来源和说明；数字后来有更正的，网页会写明。',
  keep: '存图',
  keepNote: '长按图片保存，或发到微信。图里有结论、来源、日期和二维码。',
  cardAlt: (title: string) => `存图用的卡片：${title}`,
};

export type PictureWords = typeof zh;

const en: PictureWords = {
  sources: 'Source: ',
  grades: 'Grades: ',
  comma: ', ',
  dot: ' · ',
  semicolon: '; ',
  bracketed: (text: string) => ` (${text})`,
  moreSources: (count: number) => ` and others, ${e(count)} sources in all`,
  undated: 'undated',
  updated: (date: string) => `Data updated ${date}`,
  version: (version: string) => `Version ${version}`,
  notes: (count: number) => (count === 1 ? '1 note on the page' : `${e(count)} notes on the page`),
  otherNotes: (count: number) => (count === 1 ? '1 more note on the page' : `${e(count)} more notes on the page`),
  wholeChart: 'The whole chart: ',
  upperPart: 'The upper part. ',
  upperPartOf: (shown: number, all: number) => `The upper part: ${e(shown)} of ${e(all)} table rows. `,
  wholeOfPart: 'Whole chart: ',
  scan: 'Scan or long-press',
  scanFor: 'For the table, every source and note of this version; the page says so if a figure was corrected since.',
  keep: 'Picture',
  keepNote: 'Long-press the picture to save or forward it. Finding, source, date and a QR code are in it.',
  cardAlt: (title: string) => `Card to save: ${title}`,
};

export const pictureWords: Readonly<Record<Lang, PictureWords>> = { zh, en };
