import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { withdrawnPath } from '../../history/paths.ts';
import type { Bilingual, Lang } from '../../i18n/lang.ts';
import { languages } from '../../i18n/lang.ts';
import { errorAt, inFile } from '../../tables/finding.ts';
import type { Problem } from '../../tables/table-report.ts';
import type { FigureRecord } from './figure-record.ts';
import { chartById } from '../../charts/all-charts.ts';
import type { Withdrawal } from '../shown/shown-json.ts';
import { embedWords } from '../../i18n/words/embed-words.ts';
import { formatDate } from '../../i18n/format-date.ts';

/** A chart that was published and is not made any more; its addresses say why. */
interface WithdrawnChart {
  readonly chart: string;
  /** Day of the withdrawal, `2026-11-20`. */
  readonly date: string;
  /** The reason, for readers. */
  readonly reason: Bilingual;
  /** The chart that replaced it, if there is one: readers get a link to it, not a redirect. */
  readonly instead: string | null;
}

/** A withdrawn chart with the last record under its name. */
export interface WithdrawnNotice extends WithdrawnChart {
  readonly last: Readonly<Record<Lang, FigureRecord>>;
}

interface CheckedNotices {
  readonly withdrawnNotices: readonly WithdrawnNotice[];
  readonly problems: readonly Problem[];
}

const filled = v.pipe(v.string(), v.nonEmpty());
const schema: v.GenericSchema<unknown, WithdrawnChart[]> = v.array(
  v.strictObject({
    chart: filled,
    date: v.pipe(v.string(), v.isoDate()),
    reason: v.strictObject({ zh: filled, en: filled }),
    instead: v.nullable(filled),
  }),
);

/**
 * Reads which charts were withdrawn, and compares the list with the charts that are made and with the stored figures: a
 * chart with a stored figure is either made or withdrawn, never both, never neither.
 * @param made ids of the charts that are made
 * @param kept figures that are served permanently
 * @param name the folder's name in problems
 */
export function withdrawnCharts(
  folder: string,
  made: readonly string[],
  kept: readonly FigureRecord[],
  name = path.basename(folder),
): CheckedNotices {
  const listed = readList(path.join(folder, withdrawnPath));
  const fault = (reason: string, chart = '') =>
    inFile(`${name}/${withdrawnPath}`, [errorAt('withdrawn-chart', { value: chart, params: { reason, chart } })]);
  if (typeof listed === 'string') return { withdrawnNotices: [], problems: fault(listed) };
  const names = listed.map(({ chart }) => chart);
  const lost = [...new Set(kept.map(({ chart }) => chart))].filter((id) => !made.includes(id) && !names.includes(id));
  const problems = lost.flatMap((id) => fault('unlisted', id));
  const withdrawnNotices: WithdrawnNotice[] = [];
  for (const [index, one] of listed.entries()) {
    const [zh, en] = languages.map((lang) => lastKept(one.chart, lang, kept));
    if (made.includes(one.chart) || names.indexOf(one.chart) < index) problems.push(...fault('made', one.chart));
    else if (one.instead !== null && !made.includes(one.instead)) problems.push(...fault('instead', one.instead));
    else if (!zh || !en) problems.push(...fault('unkept', one.chart));
    else withdrawnNotices.push({ ...one, last: { zh, en } });
  }
  return { withdrawnNotices, problems };
}

/** The list; empty where there is no file; a message where it cannot be read. */
function readList(file: string): readonly WithdrawnChart[] | string {
  if (!existsSync(file)) return [];
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return 'JSON';
  }
  const read = v.safeParse(schema, json);
  return read.success ? read.output : (v.getDotPath(read.issues[0]) ?? 'JSON');
}

/**
 * The last stored figure of a chart: that of the latest revision. Of several with one revision, always the same one is
 * chosen.
 */
const lastKept = (chart: string, lang: Lang, kept: readonly FigureRecord[]): FigureRecord | undefined =>
  kept
    .filter((record) => record.chart === chart && record.lang === lang)
    .sort((a, b) => (a.revision ?? 0) - (b.revision ?? 0) || (a.version < b.version ? -1 : 1))
    .at(-1);

/**
 * The withdrawal of a chart, as its files state it in one language.
 * @param address of a chart's page, absolute
 */
export function withdrawal(
  { date, reason, instead }: WithdrawnChart,
  lang: Lang,
  address: (chart: string) => string,
): Withdrawal {
  const other =
    instead === null ? null : { id: instead, name: chartById(instead).name[lang], address: address(instead) };
  // Files with one line per fact would break at a line break.
  return { date, reason: reason[lang].replaceAll(/\s+/g, ' ').trim(), instead: other };
}

/** Date and reason, on one line. */
export function withdrawalLine({ date, reason }: Withdrawal, lang: Lang): string {
  const said = embedWords[lang].withdrawnNotice.withdrawn(formatDate(date, lang));
  return [said, reason].join(lang === 'zh' ? '' : ' ');
}
