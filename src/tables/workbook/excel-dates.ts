import type { Day } from '../cells/calendar.ts';
import { daysInMonth, digitsToNumber, isoDate, isoMonth, serialToDay } from '../cells/calendar.ts';

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

/** The forms in which Excel shows what it took for a date. */
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

/** Dates with all their parts in digits, as programs show or store them, with or without a time of midnight. */
const allDigits = /^(\d{4})(?:[-/.]|\s?年\s?)(\d{1,2})(?:[-/.]|\s?月\s?)(\d{1,2})日?(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const yearLast = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const yearMonth = /^(19\d\d|20\d\d)(?:[-/]|\s?年\s?)(0?[1-9]|1[0-2])月?$/;

function monthOf(word: string): number {
  const letters = word.toLowerCase();
  const index = letters.length < 3 ? -1 : monthNames.findIndex((month) => month.startsWith(letters));
  if (index !== -1) return index + 1;
  if (letters === 'sept') return 9;
  return /^\d+$/.test(word) ? digitsToNumber(word) : chineseMonths.indexOf(word) + 1;
}

/** Whether a text has one of the forms in which Excel shows what it took for a date. */
export function looksLikeExcelDate(text: string): boolean {
  return Object.values(forms).some((form) => {
    const match = form.exec(text);
    return match !== null && match.slice(1).every((part) => /^\d+$/.test(part) || monthOf(part) > 0);
  });
}

/** The period that Excel's form most likely stands for; empty when it states no year. */
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

/** The code, such as 1-3, that Excel turned into 3-Jan, 1月3日 or 2025/1/3; empty when the text has no such form. */
export function codeBeforeExcel(text: string): string {
  const whole = allDigits.exec(text);
  if (whole) return `${String(digitsToNumber(whole[2] ?? ''))}-${String(digitsToNumber(whole[3] ?? ''))}`;
  const monthDay = forms.monthDay.exec(text);
  if (monthDay) return `${monthDay[1] ?? ''}-${monthDay[2] ?? ''}`;
  const last = yearLast.exec(text);
  if (last) return `${String(digitsToNumber(last[1] ?? ''))}-${String(digitsToNumber(last[3] ?? ''))}`;
  if (!looksLikeExcelDate(text)) return '';
  const numberName = forms.numberName.exec(text);
  if (numberName) return `${String(monthOf(numberName[2] ?? ''))}-${numberName[1] ?? ''}`;
  const nameNumber = forms.nameNumber.exec(text);
  if (!nameNumber) return '';
  const [, word = '', digits = ''] = nameNumber;
  return `${String(monthOf(word))}-${String(digitsToNumber(digits))}`;
}

/** A date in a column of numbers, and what was probably typed before Excel made a date of it. */
export interface DateInNumbers {
  /** As much of the ISO date as the text states: `2025-01-05`, `2025-01`, `01-05`. */
  readonly date: string;
  /** What may have been typed, the likeliest first: `1-5`, `5-1`. */
  readonly before: readonly string[];
}

/**
 * The date that a text is which should be a number, since Excel makes 5-Jan, 1月5日 and 2025/1/5 of the range 1-5; null
 * where it is none.
 */
export function dateInNumbers(text: string): DateInNumbers | null {
  const whole = allDigits.exec(text);
  if (whole) return dated(whole[1] ?? '', digitsToNumber(whole[2] ?? ''), digitsToNumber(whole[3] ?? ''));
  const last = yearLast.exec(text);
  if (last) {
    const [first, second] = [digitsToNumber(last[1] ?? ''), digitsToNumber(last[3] ?? '')];
    return dated(last[4] ?? '', first, second) ?? dated(last[4] ?? '', second, first);
  }
  const month = yearMonth.exec(text);
  if (month)
    return {
      date: isoMonth({ year: digitsToNumber(month[1] ?? ''), month: digitsToNumber(month[2] ?? '') }),
      before: [],
    };
  if (!looksLikeExcelDate(text)) return null;
  const full = forms.dayNameYear.exec(text);
  if (full) return dated(excelDateMeaning(text, 'year'), monthOf(full[2] ?? ''), digitsToNumber(full[1] ?? ''));
  const chinese = forms.monthDay.exec(text);
  if (chinese) return dated('', digitsToNumber(chinese[1] ?? ''), digitsToNumber(chinese[2] ?? ''));
  const numberName = forms.numberName.exec(text);
  if (numberName) return dated('', monthOf(numberName[2] ?? ''), digitsToNumber(numberName[1] ?? ''));
  return { date: excelDateMeaning(text, 'month'), before: [codeBeforeExcel(text)].filter((one) => one !== '') };
}

function dated(year: string, month: number, day: number): DateInNumbers | null {
  const at: Day = { year: digitsToNumber(year), month, day };
  if (day < 1 || day > daysInMonth(year === '' ? 2000 : at.year, month)) return null;
  const [low, high] = [Math.min(month, day), Math.max(month, day)];
  const range = `${String(low)}-${String(high)}`;
  const other = `${String(high)}-${String(low)}`;
  return {
    date: year === '' ? isoDate({ ...at, year: 2000 }).slice(5) : isoDate(at),
    before: low === high ? [] : [range, other],
  };
}
