import type { Problem, TableReport } from '../../tables/table-report.ts';
import type { Value, Row } from '../../tables/value.ts';
import { problemAt } from './rule-helpers.ts';
import { computedGrade, knownGrades } from '../source-grade.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';
import { shiftDecimal } from '../../tables/cells/shift-decimal.ts';
import { numbersInText } from '../../tables/slips/numbers-in-text.ts';

/**
 * Host names that are never linked: sites with injected spam, hijacked copies and content farms, found while sources
 * were read. A name is one part of a host between dots, so that it covers every subdomain and top-level domain.
 */
const names: ReadonlySet<string> = new Set([
  ...['alidaiyunying', 'chongwenmenhotelbeijing', 'handmsg', 'iongco87', 'jepdufc', 'jiangouhou', 'nakedoat'],
  ...['odtusol', 'pemgyu', 'ruihuidiecuting', 'tinckay', 'wxrnkj', 'yanshiren', 'yunthe'],
]);

/** Whether an address must not be linked or opened: its host has one of these names, or is an IP address. */
export function isUnlinkedHost({ hostname }: URL): boolean {
  return /^(?:[\d.]+|\[.*\])$/.test(hostname) || hostname.split('.').some((part) => names.has(part));
}

/**
 * Checks sources: no address has a host that is never linked, and the grade agrees with the words of the row. A grade
 * is a judgement, so a difference is a notice.
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

/** Written without `URL.parse`, because the checker runs in browsers that lack it. */
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
 * Reports quotes without an English translation, and translations with numbers that the original does not print. Both
 * are notices: pages show an original without a translation, and whoever adds a row need not write English. (A
 * translation without a quote is refused by the description.)
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
      numbersInText(quote).flatMap(({ digits, scale }) => [digits, +(digits * scale).toPrecision(15)]),
    );
    const numbers = numbersInTranslation(english).filter(({ value }) => !printed.has(value));
    if (numbers.length === 0) return [];
    return [notice(problemAt('quote-number', at, { numbers: numbers.map(({ text }) => text) }))];
  });
}

const needsEnglish = (quote: string): boolean => /[\p{Script=Han}\p{Script=Hangul}]/u.test(quote);

const englishScales: Readonly<Record<string, number>> = { thousand: 3, million: 6, billion: 9, trillion: 12 };

/** The numbers that a translation prints in digits: a word such as “three” may translate anything. */
function numbersInTranslation(text: string): { readonly text: string; readonly value: number }[] {
  const pattern = /(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion)\b)?/g;
  return [...text.matchAll(pattern)].map(([whole, number = '', scale = '']) => ({
    text: whole,
    value: parseDecimal(shiftDecimal(number.replaceAll(',', ''), englishScales[scale] ?? 0)) ?? 0,
  }));
}

/**
 * Checks which page takes its figures from which: a page may only cite pages of the table, and no chain of citations
 * may lead back to its start, because then no page would be the first to publish the figures.
 * @param report rows whose `id` and `cites` could be read
 * @param complete whether these are all rows of the table, so that an id that is not among them does not exist
 */
export function checkCitations(report: TableReport, complete: boolean): Problem[] {
  if (report.name !== 'sources' || !report.columns.has('cites')) return [];
  const cited = new Map(report.rows.map((row) => [String(row['id']), citedIds(row)]));
  const reported = new Set<string>();
  return report.rows.flatMap((row, index) => {
    const id = String(row['id']);
    const at = { report, index, field: 'cites' };
    const strangers = complete ? citedIds(row).filter((one) => !cited.has(one)) : [];
    const circle = reported.has(id) ? undefined : circleFrom(id, cited);
    for (const one of circle ?? []) reported.add(one);
    return [
      ...strangers.map((stranger) => problemAt('cites-unknown', at, { id: stranger })),
      ...(circle ? [problemAt('cites-circle', at, { ids: [...circle, id] })] : []),
    ];
  });
}

/** The ids in the cell `cites` of a row of sources. */
export const citedIds = (row: Row | undefined): string[] =>
  String(row?.['cites'] ?? '')
    .split(' ')
    .filter(Boolean);

/** The shortest chain of citations from a page back to itself, without the page at its end. */
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
