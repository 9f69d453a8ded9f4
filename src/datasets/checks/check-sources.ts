import type { Problem, TableReport, Value, Row } from '../../tables/types.ts';
import { problemAt } from './problem-at.ts';
import { computedGrade, knownGrades } from '../source-grade.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { shiftDecimal } from '../../tables/cells/shift-decimal.ts';
import { printedNumbers } from '../../tables/slips/printed-numbers.ts';

/**
 * Names in hosts that are never linked: sites with injected spam, hijacked copies and content farms, found while
 * sources were read. A name is one part of a host between dots, so that every subdomain and ending is meant.
 */
const names: ReadonlySet<string> = new Set([
  ...['alidaiyunying', 'chongwenmenhotelbeijing', 'handmsg', 'iongco87', 'jepdufc', 'jiangouhou', 'nakedoat'],
  ...['odtusol', 'pemgyu', 'ruihuidiecuting', 'tinckay', 'wxrnkj', 'yanshiren', 'yunthe'],
]);

/** Whether an address must not be linked or opened: its host is one of those, or a bare number. */
export function isUnlinkedHost({ hostname }: URL): boolean {
  return /^(?:[\d.]+|\[.*\])$/.test(hostname) || hostname.split('.').some((part) => names.has(part));
}

/**
 * Sources: no address of a host that is never linked, and a grade that the row itself bears out. A grade is a judgement,
 * so a difference is a notice.
 */
export function checkSources(report: TableReport): Problem[] {
  if (report.name !== 'sources') return [];
  return report.rows.flatMap((row, index) => {
    const { grade, reason } = computedGrade(row);
    const differs = row['grade'] !== null && row['grade'] !== grade && !knownGrades.has(String(row['id']));
    return [
      ...['url', 'archived'].flatMap((field) => {
        const url = addressOf(row[field]);
        return url && isUnlinkedHost(url)
          ? [problemAt('source-host', { report, index, field }, { host: url.hostname })]
          : [];
      }),
      ...(differs ? [notice(problemAt('source-grade', { report, index, field: 'grade' }, { grade, reason }))] : []),
    ];
  });
}

/** The checker runs in browsers that have no `URL.parse`. */
function addressOf(text: Value | undefined): URL | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

const notice = (problem: Problem): Problem => ({ ...problem, severity: 'notice' });

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

const needsEnglish = (quote: string): boolean => /[\p{Script=Han}\p{Script=Hangul}]/u.test(quote);

const englishScales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

function englishNumbers(text: string): { readonly text: string; readonly value: number }[] {
  const pattern = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion)\b)?/g;
  return [...text.matchAll(pattern)].map(([whole, number = '', scale = '']) => ({
    text: whole,
    value: parseDecimal(shiftDecimal(number.replaceAll(',', ''), englishScales[scale] ?? 0)) ?? 0,
  }));
}

/**
 * Which page takes its figures from which: only pages of the table are named, and none leads back to itself, since a
 * circle has no page on which the figures were first published.
 * @param report rows of which `id` and `cites` could be read
 * @param complete whether those are all rows of the table, so that an id that is not among them does not exist
 */
export function checkCitations(report: TableReport, complete: boolean): Problem[] {
  if (report.name !== 'sources' || !report.columns.has('cites')) return [];
  const cited = new Map(report.rows.map((row) => [String(row['id']), citedIds(row)]));
  const told = new Set<string>();
  return report.rows.flatMap((row, index) => {
    const id = String(row['id']);
    const at = { report, index, field: 'cites' };
    const strangers = complete ? citedIds(row).filter((one) => !cited.has(one)) : [];
    const circle = told.has(id) ? undefined : circleFrom(id, cited);
    for (const one of circle ?? []) told.add(one);
    return [
      ...strangers.map((stranger) => problemAt('cites-unknown', at, { id: stranger })),
      ...(circle ? [problemAt('cites-circle', at, { ids: [...circle, id] })] : []),
    ];
  });
}

/** Ids in the cell, as the list of a row of sources. */
export const citedIds = (row: Row | undefined): string[] =>
  String(row?.['cites'] ?? '')
    .split(' ')
    .filter(Boolean);

/** The shortest way from a page along what is cited back to it, without it at the end. */
function circleFrom(start: string, cited: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const ways: (readonly string[])[] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const next of cited.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return way;
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}
