import { digitsToNumber, isoDate, isoMonth, serialToDay } from './calendar.ts';

const monthNames = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const name = '([A-Za-z]{3,9})';

/** Forms into which Excel turns what it takes for a date. */
const forms = {
  /** Jan-24 */
  nameNumber: new RegExp(`^${name}[-. ](\\d{2}|\\d{4})$`),
  /** 3-Jan */
  numberName: new RegExp(`^(\\d{1,2})[- ]${name}$`),
  /** 3-Jan-24 */
  dayNameYear: new RegExp(`^(\\d{1,2})[- ]${name}[- ](\\d{2}|\\d{4})$`),
  /** 1月-24, 一月-24 */
  monthNumber: /^(\d{1,2}|[一二三四五六七八九十]{1,2})月[-/](\d{2}|\d{4})$/,
  /** 1月3日 */
  monthDay: /^(\d{1,2})月(\d{1,2})日$/,
};

function monthOf(word: string): number {
  const letters = word.toLowerCase();
  const index = letters.length < 3 ? -1 : monthNames.findIndex((month) => month.startsWith(letters));
  if (index !== -1) return index + 1;
  if (letters === 'sept') return 9;
  return /^\d+$/.test(word) ? digitsToNumber(word) : chineseMonths.indexOf(word) + 1;
}

/** Whether a text has one of the forms in which Excel shows dates that were none. */
export function looksLikeExcelDate(text: string): boolean {
  return Object.values(forms).some((form) => {
    const match = form.exec(text);
    return match !== null && match.slice(1).every((part) => /^\d+$/.test(part) || monthOf(part) > 0);
  });
}

/** The month (or day) that Excel's form most likely stands for; empty when it does not say a year. */
export function excelDateMeaning(text: string, kind: 'month' | 'day' | 'year'): string {
  if (/^\d{5}$/.test(text)) {
    const day = serialToDay(digitsToNumber(text));
    return kind === 'day' ? isoDate(day) : kind === 'month' ? isoMonth(day) : String(day.year);
  }
  const full = forms.dayNameYear.exec(text);
  const monthYear = forms.nameNumber.exec(text) ?? forms.monthNumber.exec(text);
  const [, , monthWord = '', yearWord = ''] = full ?? ['', '', monthYear?.[1] ?? '', monthYear?.[2] ?? ''];
  const month = monthOf(monthWord);
  if (month < 1 || month > 12 || yearWord === '') return '';
  const year = digitsToNumber(yearWord) + (yearWord.length === 2 ? 2000 : 0);
  if (kind === 'year') return String(year);
  if (kind === 'month') return isoMonth({ year, month });
  return full ? isoDate({ year, month, day: digitsToNumber(full[1] ?? '') }) : '';
}

/** What a code such as 1-3 was before Excel showed it as 3-Jan or 1月3日; empty when it is no such form. */
export function codeBeforeExcel(text: string): string {
  const monthDay = forms.monthDay.exec(text);
  if (monthDay) return `${monthDay[1] ?? ''}-${monthDay[2] ?? ''}`;
  if (!looksLikeExcelDate(text)) return '';
  const numberName = forms.numberName.exec(text);
  if (numberName) return `${String(monthOf(numberName[2] ?? ''))}-${numberName[1] ?? ''}`;
  const nameNumber = forms.nameNumber.exec(text);
  if (!nameNumber) return '';
  const [, word = '', digits = ''] = nameNumber;
  return `${String(monthOf(word))}-${String(digitsToNumber(digits))}`;
}
