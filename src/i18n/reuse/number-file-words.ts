import { formatNumber } from '../format-number.ts';
import type { Lang } from '../lang.ts';

const zh = {
  formats: { csv: 'CSV', excel: 'CSV（Excel 版）', xlsx: 'Excel 工作簿', json: 'JSON' },
  explained: {
    csv: 'CSV，UTF-8，供程序读取',
    excel: 'CSV，可直接用 Excel 打开，中文不乱码',
    xlsx: 'Excel 工作簿，含数据、列说明、来源',
    json: 'JSON，含标题、说明和来源',
  },
  rows: (rows: number) => `${formatNumber(rows, 'zh')} 行`,
  chosen: (choices: string) => `当前所选：${choices}`,
  chosenLabel: (seen: string, format: string, choices: string) => `${seen}：下载当前所选（${choices}）的${format}`,
  failed: '没能取到数据，请检查网络后再试一次。',
};

const en: typeof zh = {
  formats: { csv: 'CSV', excel: 'CSV for Excel', xlsx: 'Excel workbook', json: 'JSON' },
  explained: {
    csv: 'CSV, UTF-8, for programs',
    excel: 'CSV that opens in Excel with Chinese intact',
    xlsx: 'Excel workbook with data, dictionary and sources',
    json: 'JSON with title, notes and sources',
  },
  rows: (rows) => `${formatNumber(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}`,
  chosen: (choices) => `As chosen: ${choices}`,
  chosenLabel: (seen, format, choices) => `${seen}: Download what is chosen (${choices}): ${format}`,
  failed: 'The numbers could not be fetched. Check the connection and try again.',
};

/**
 * Words of the files that hold numbers. They are separate from those of all files, because a page needs them at the
 * first choice.
 */
export const numberFileWords: Readonly<Record<Lang, typeof zh>> = { zh, en };
