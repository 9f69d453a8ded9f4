import { shiftDecimal } from '../tables/shift-decimal.ts';
import type { Problem, TableReport } from '../tables/types.ts';
import { problemAt } from './problem-at.ts';

/**
 * Quotes in English: what is missing, and numbers that the original does not print. Notices both: pages show an
 * original by itself, and who adds a row need not write English. (A translation of no quote is refused already, since
 * the description demands the quote.)
 */
export function checkQuotes(report: TableReport): Problem[] {
  if (!['quote', 'quote_en'].every((field) => report.columns.has(field))) return [];
  return report.rows.flatMap(({ quote, quote_en: english }, index) => {
    const at = { report, index, field: 'quote_en' };
    if (typeof quote !== 'string') return [];
    if (typeof english !== 'string') {
      return needsEnglish(quote) ? [notice(problemAt('quote-untranslated', at))] : [];
    }
    const printed = printedNumbers(quote);
    const numbers = englishNumbers(english).filter(({ value }) => !printed.has(value));
    if (numbers.length === 0) return [];
    return [notice(problemAt('quote-number', at, { numbers: numbers.map(({ text }) => text) }))];
  });
}

const notice = (problem: Problem): Problem => ({ ...problem, severity: 'notice' });

const needsEnglish = (quote: string): boolean => /[\p{Script=Han}\p{Script=Hangul}]/u.test(quote);

const englishScales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

function englishNumbers(text: string): { readonly text: string; readonly value: string }[] {
  const pattern = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion)\b)?/g;
  return [...text.matchAll(pattern)].map(([whole, number = '', scale = '']) => ({
    text: whole,
    value: shiftDecimal(number.replaceAll(',', ''), englishScales[scale] ?? 0),
  }));
}

const scales: Readonly<Record<string, number>> = {
  ...{ 千: 3, 万: 4, 萬: 4, 만: 4, 亿: 8, 億: 8, 억: 8, 万亿: 12, 萬億: 12 },
};
const digits = '零一二三四五六七八九十';

/** Every number of a quote as printed and with its 千, 万 or 亿 worked out, the one after a range (`4-6千`) for both ends. */
function printedNumbers(quote: string): ReadonlySet<string> {
  const pattern = /(\d+(?:,\d{3}(?!\d))*(?:\.\d+)?)(?:\s*[多余餘]?\s*(万亿|萬億|[千万萬만亿億억]))?/g;
  const found = new Set<string>();
  let later = { at: Number.POSITIVE_INFINITY, scale: '' };
  for (const match of [...quote.matchAll(pattern)].reverse()) {
    const [whole, number = '', own] = match;
    const end = match.index + whole.length;
    const isRange = /^\s*[-–—~～至到]\s*$/.test(quote.slice(end, later.at));
    const scale = own ?? (isRange ? later.scale : '');
    for (const places of [0, scales[scale] ?? 0]) found.add(shiftDecimal(number.replaceAll(',', ''), places));
    later = { at: match.index, scale };
  }
  // `6만1219` is one number; of `2018.6.1` and the like each part; 割 and bare 千亿 stand for numbers in words.
  for (const [, most = '', rest = ''] of quote.matchAll(/(\d+)[万萬만](\d{1,4})(?!\d)/g))
    found.add(String(BigInt(most + rest.padStart(4, '0'))));
  for (const [part] of quote.matchAll(/\d+/g)) found.add(shiftDecimal(part, 0));
  for (const [, part = ''] of quote.matchAll(/(\d+)割/g)) found.add(shiftDecimal(part, 1));
  for (const [, small = '', large = ''] of quote.matchAll(/(?:^|\D)([十百千])([万亿])/g))
    found.add(shiftDecimal('1', '十百千'.indexOf(small) + 1 + (scales[large] ?? 0)));
  for (const sign of quote.replaceAll('两', '二')) if (digits.includes(sign)) found.add(String(digits.indexOf(sign)));
  return found;
}
