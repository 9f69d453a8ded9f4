import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { shiftDecimal } from '../../tables/cells/shift-decimal.ts';
import { printedNumbers } from '../../tables/slips/printed-numbers.ts';
import type { Problem, TableReport } from '../../tables/types.ts';
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
    const printed = new Set(
      printedNumbers(quote).flatMap(({ digits, scale }) => [digits, +(digits * scale).toPrecision(15)]),
    );
    const numbers = englishNumbers(english).filter(({ value }) => !printed.has(value));
    if (numbers.length === 0) return [];
    return [notice(problemAt('quote-number', at, { numbers: numbers.map(({ text }) => text) }))];
  });
}

const notice = (problem: Problem): Problem => ({ ...problem, severity: 'notice' });

const needsEnglish = (quote: string): boolean => /[\p{Script=Han}\p{Script=Hangul}]/u.test(quote);

const englishScales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

function englishNumbers(text: string): { readonly text: string; readonly value: number }[] {
  const pattern = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion)\b)?/g;
  return [...text.matchAll(pattern)].map(([whole, number = '', scale = '']) => ({
    text: whole,
    value: parseDecimal(shiftDecimal(number.replaceAll(',', ''), englishScales[scale] ?? 0)) ?? 0,
  }));
}
