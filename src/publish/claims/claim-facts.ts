import { topicOfTable } from '../../charts/all-charts.ts';
import type { BuiltChart } from '../../charts/all-charts.ts';
import type { TopicId } from '../../charts/topics.ts';
import type { Source } from '../../datasets/published.ts';
import { siteData } from '../../datasets/site-data.ts';
import { claimWords } from '../../i18n/words/claim-words.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { chartUses } from '../figures/chart-uses.ts';
import type { RowView } from '../tables/row-view.ts';
import { rowViews } from '../tables/row-view.ts';
import type { SiteClaim } from './site-claims.ts';
import { tableOfRow } from './site-claims.ts';

/** A row of a sum in words, with its table and its source. */
export interface OperandView {
  readonly view: RowView;
  readonly table: string;
  readonly source: Source | undefined;
}

/** The rows with which a statement is checked, in the order of the sum. */
export function operandViews({ operands }: SiteClaim, lang: Lang): OperandView[] {
  const sources = new Map(siteData().published.sources.map((source) => [source.id, source]));
  return operands.flatMap(({ id, source }) => {
    const table = tableOfRow().get(id);
    const view = table && rowViews(table, lang).get(id);
    return view ? [{ view, table: table.resource.name, source: sources.get(source) }] : [];
  });
}

/** The topic of the first row of the sum. */
export function claimTopic({ claim: { operands } }: SiteClaim): TopicId | undefined {
  const table = tableOfRow().get(operands[0] ?? '');
  return table && topicOfTable(table.resource.name);
}

/** The words of the statement, with our English translation on an English page. */
export function claimQuote(
  { claim: { id } }: SiteClaim,
  lang: Lang,
): { original: string; english: string | undefined } {
  const row = siteData()
    .tables.find(({ resource }) => resource.name === 'claims')
    ?.rows.find((one) => one['id'] === id);
  const english = row?.['quote_en'] ?? null;
  return {
    original: String(row?.['quote']),
    english: lang === 'en' && english !== null ? String(english) : undefined,
  };
}

/** How far a result may be from the stated number, in words; undefined where no numbers are compared. */
export function toleranceText({ row, claim }: SiteClaim, lang: Lang): string | undefined {
  const w = claimWords[lang];
  if (row.tolerance === undefined || claim.stated === undefined) return undefined;
  if (row.tolerance === 0) return w.toleranceNone;
  const unit = row.unit?.startsWith('percent') === true ? 'percentage_point' : (row.unit ?? '');
  return w.toleranceRule(formatQuantity(row.tolerance, unit, lang));
}

/** A chart that shows the statement or one of its figures, in the state in which it does. */
export interface ClaimChart {
  readonly chart: BuiltChart;
  readonly query: string;
  readonly row: string | undefined;
}

/** First the chart of statements, then the charts that draw its rows, each once. */
export function claimCharts({ claim: { id, operands } }: SiteClaim): ClaimChart[] {
  const uses = [id, ...operands].flatMap((row) => chartUses().rows.get(row) ?? []);
  return uses.filter((use, index) => uses.findIndex(({ chart }) => chart === use.chart) === index);
}
