import { oncePerRevision, siteData } from '../../datasets/site-data.ts';
import type { Freshness, NextPeriod } from '../../datasets/freshness.ts';
import { dataDay, freshnessOf } from '../../datasets/freshness.ts';
import { words } from '../../i18n/dictionary.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { freshnessWords } from '../../i18n/words/freshness-words.ts';
import { joinList, joinSentences } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel, periodWords } from '../../i18n/period-words.ts';
import { usesOfChart } from '../figures/chart-uses.ts';
import { periodText } from './row-view.ts';
import { tableTitle, tableWords } from './table-words.ts';

/** Series of one table with the same freshness, which is then stated once. */
export interface FreshGroup extends Freshness {
  /** Codes of all of these series. */
  readonly all: readonly string[];
}

/** A key of everything that is known except the series and rows themselves. */
const facts = (fresh: Freshness): string => JSON.stringify({ ...fresh, series: undefined, rows: undefined });

function grouped(list: readonly Freshness[]): FreshGroup[] {
  return [...Map.groupBy(list, facts).values()].flatMap((alike) => {
    const [first] = alike;
    return first ? [{ ...first, all: alike.map(({ series }) => series) }] : [];
  });
}

const fresh = oncePerRevision(() => freshnessOf(siteData().tables));

/** What is known of every declared series, table by table. */
export const siteFreshness = (): FreshGroup[] => grouped(fresh());

/** The day with which the data is compared, in words. */
export function dataDayWords(lang: Lang): string {
  const day = dataDay(siteData().tables.find(({ resource }) => resource.name === 'sources')?.rows ?? []);
  return day === undefined ? freshnessWords[lang].unknown : formatDate(day, lang);
}

/** Series that a chart draws in its opening state. */
export function chartFreshness(chart: string): FreshGroup[] {
  const drawn = new Set(
    [...usesOfChart(chart).rows].flatMap(([row, uses]) => (uses.some(({ query }) => query === '') ? [row] : [])),
  );
  return grouped(fresh().filter(({ rows }) => rows.some((row) => drawn.has(row))));
}

/** The name of a group: its series by name; with more than three, only the first by name. */
export function groupName({ table, all, by }: FreshGroup, lang: Lang): string {
  const fields = siteData().tables.find(({ resource }) => resource.name === table)?.resource.schema.fields ?? [];
  const names = all.map((series) => {
    const field = fields.find(({ name }) => name === (by ?? series));
    if (by === undefined) return field ? tableWords(field, lang).title : series;
    const category = field?.categories?.find(({ value }) => value === series);
    return (lang === 'zh' ? category?.label : category?.labelEn) ?? series;
  });
  const [first = '', ...others] = names;
  return others.length < 3
    ? joinList(names, lang)
    : freshnessWords[lang].including(first, formatNumber(names.length, lang));
}

/** Months in words: `2026年7月至8月`, `July–August 2026`; undefined where nothing can be expected. */
export function dueWords(next: NextPeriod | undefined, lang: Lang): string | undefined {
  if (!next?.due) return undefined;
  const { from, to } = next.due;
  const [first, last] = [periodLabel(from, lang), periodLabel(to, lang)];
  if (from === to) return first;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  if (lang === 'zh') return `${first}至${sameYear ? last.replace(/^\d+年/, '') : last}`;
  return `${sameYear ? first.replace(/ \d+$/, '') : first}–${last}`;
}

/** The lines below a chart: one per group, then one for each time at which more was due. */
export function freshLines(groups: readonly FreshGroup[], lang: Lang): string[] {
  const known = groups.map((group) => knownLine(group, lang));
  const due = groups.flatMap(({ next }) => {
    const months = dueWords(next, lang);
    if (next === undefined || months === undefined) return [];
    const w = freshnessWords[lang];
    return [(next.isOverdue ? w.overdueLine : w.due)(periodWords(next.period, lang), months)];
  });
  return [...known, ...new Set(due)].map((line) => joinSentences([line], lang));
}

function knownLine(group: FreshGroup, lang: Lang): string {
  const { table, by, last, published, read, soughtTo } = group;
  const w = freshnessWords[lang];
  const { comma, bracketed } = words(lang);
  // It is not known here which of the table's columns a chart draws.
  const name = by === undefined ? tableTitle(siteData().tables, table, lang) : groupName(group, lang);
  return [
    `${w.dataTo(periodWords(last, lang))}${bracketed(name)}`,
    ...(published === undefined ? [] : [w.published(periodText(published, lang))]),
    ...(read === undefined ? [] : [w.read(formatDate(read, lang))]),
    ...(soughtTo === undefined ? [] : [w.sought(periodWords(soughtTo, lang))]),
  ].join(comma);
}
