import type { Level, Obstacle } from '../../charts/guard.ts';
import { obstacles } from '../../charts/guard.ts';
import { levelOfChange } from '../../datasets/audits/growth.ts';
import { siteData } from '../../datasets/site-data.ts';
import type { SiteTable } from '../../datasets/site-table.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodWords } from '../../i18n/period-words.ts';
import type { Flag } from '../../lib/figure.ts';
import type { Row, Value } from '../../tables/value.ts';
import { rowFigure } from '../tables/row-view.ts';
import { vintageTable } from '../claims/vintage-view.ts';
import { sourceOfRow } from './row-words.ts';
import type { Source } from '../../datasets/published.ts';
import { absentAtOrigin } from '../claims/absent-at-origin.ts';

/** A row that is itself a change, and the two levels of the change; `undefined` for a level that no row has. */
interface StatedChange {
  readonly level: string;
  readonly from: Row | undefined;
  readonly to: Row | undefined;
}

/** Levels of changes whose names do not contain them. */
const oddlyNamed: Readonly<Record<string, string>> = {
  industry_growth: 'market_size',
  smart_cs_complaints_growth: 'smart_service_complaints',
  offered_change_month: 'offered_mean',
  offered_change_year: 'offered_mean',
};

const measureOf = (row: Row): Value => row['metric'] ?? row['statistic'] ?? null;
const periodOf = (row: Row): string => String(row['period'] ?? row['year'] ?? '');
/** What two rows must share to be levels of one thing. */
const dimensions = [
  'population_zh',
  'institution_zh',
  'place',
  'place_zh',
  'city',
  'role',
  'tenure',
  'survey',
  'series',
  'scope',
];
const subject = (row: Row): string => JSON.stringify(dimensions.map((name) => row[name] ?? ''));

/** The levels of a row's change; undefined where the row is not a change over time. */
function statedChange({ rows }: SiteTable, row: Row): StatedChange | undefined {
  const metric = String(measureOf(row));
  const named = levelOfChange(metric);
  const isMeasured = named !== undefined && rows.some((one) => measureOf(one) === named.level);
  const level = oddlyNamed[metric] ?? (isMeasured ? named.level : undefined);
  if (level === undefined) return undefined;
  const ends = endsOf(row, metric, named?.back);
  const at = (period: string | undefined): Row | undefined => {
    const found = rows.filter((one) => measureOf(one) === level && periodOf(one) === period);
    // Rows with another scope of the same series count as levels too; the guard then reports the difference.
    const sameSeries = ({ series }: Row): boolean => Boolean(series) && series === row['series'];
    return found.find((one) => subject(one) === subject(row)) ?? found.find(sameSeries);
  };
  return { level, from: at(ends[0]), to: at(ends[1]) };
}

/** First and last period of a change: a span names both; otherwise the first is derived from the last. */
function endsOf(row: Row, metric: string, back = 1): readonly [string, string] {
  const period = periodOf(row);
  const [first, last] = period.split('/');
  if (first !== undefined && last !== undefined) return [first, last];
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return [String(year - back), period];
  const before = metric.endsWith('_month')
    ? [month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1]
    : [year - 1, month];
  return [before.map((part) => String(part).padStart(2, '0')).join('-'), period];
}

/**
 * Why the change that a row states may not be quoted: the guard's obstacles between its two levels; empty where there
 * are none.
 */
function changeObstacles(table: SiteTable, row: Row, change: StatedChange, lang: Lang): readonly Obstacle[] {
  const { from, to } = change;
  if (!from || !to) return [];
  const figure = rowFigure(row);
  const stated =
    figure?.value !== undefined && figure.unit === 'percent'
      ? { since: periodOf(from), percent: figure.value }
      : undefined;
  const breaks = siteData().published.gaps.filter(
    (gap) => gap.table === table.resource.name && gap.metric === change.level && gap.reason.id === 'series_break',
  );
  const levels = [from, to].map((one) => levelOf(table, one, lang));
  const [a, b] = levels;
  return a && b ? obstacles(a, { ...b, stated }, breaks, lang) : [];
}

function levelOf(table: SiteTable, row: Row, lang: Lang): Level {
  const source = sourceOfRow(row);
  const period = periodOf(row);
  return {
    ...{ row: String(row['id']), figure: rowFigure(row), flag: row['flag'] as Flag, publisher: source.publisher },
    ...{ published: source.year, period, at: periodWords(period, lang) },
    definition: {
      id: subject(row),
      name: String(row[`population_${lang}`] ?? ''),
      known: !String(row['scope'] ?? '').includes('undefined'),
    },
    panel: panelOf(table, row, source.kind, lang),
  };
}

/** How many answered: for the banks a row says it; for other surveys it is unknown. */
function panelOf({ resource, rows }: SiteTable, row: Row, kind: string, lang: Lang): Level['panel'] {
  if (resource.name !== vintageTable) return kind === 'survey' ? undefined : null;
  const asked = rows.find((one) => one['metric'] === 'institutions_surveyed' && one['year'] === row['year']);
  const figure = asked && rowFigure(asked);
  return figure?.value === undefined ? undefined : { count: figure.value, name: formatFigure(figure, lang) };
}

/** Why a row gets no sentence to quote. */
export type Refusal =
  | { readonly kind: 'microdata' | 'withdrawn' | 'no-figure' | 'no-bound' | 'lone-change' }
  | { readonly kind: 'other-at-origin'; readonly origin: Source }
  | { readonly kind: 'change'; readonly obstacles: readonly Obstacle[] };

/**
 * Whether a sentence on a row would mislead, and why; undefined where the row may be quoted. A row that was removed is
 * withdrawn. A change is judged by the guard of all comparisons, by its two levels.
 * @param lang language of the obstacles' words
 * @param originOf the origin that prints another figure than a row that cites it
 */
export function refusalOf(
  table: SiteTable,
  id: string,
  lang: Lang,
  originOf: (row: string) => Source | undefined = absentAtOrigin,
): Refusal | undefined {
  if (table.resource.microdata) return { kind: 'microdata' };
  const row = table.rows.find((one) => one['id'] === id);
  if (!row) return { kind: 'withdrawn' };
  const numbers = ['value', 'low', 'high'].filter((name) => typeof row[name] === 'number');
  if (numbers.length === 0 && !row['relation']) return { kind: 'no-figure' };
  if (numbers.length > 0 && isBounded(table) && !row['bound']) return { kind: 'no-bound' };
  const origin = originOf(id);
  if (origin) return { kind: 'other-at-origin', origin };
  const change = statedChange(table, row);
  if (!change) return undefined;
  if (!change.from || !change.to) return { kind: 'lone-change' };
  const obstacles = changeObstacles(table, row, change, lang);
  return obstacles.length > 0 ? { kind: 'change', obstacles } : undefined;
}

/** Whether figures have a bound; official tables print every number exactly and have no such column. */
const isBounded = ({ resource }: SiteTable): boolean => resource.schema.fields.some(({ name }) => name === 'bound');
