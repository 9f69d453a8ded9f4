import { formatFigure } from '../../i18n/format-figure.ts';
import type { Gap, RowOf } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Cell, ListedTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell, tableOf } from '../shared/table-of.ts';
import { gradeColumn, publisherColumn } from '../shared/columns.ts';
import type { ComplaintSharePicked, Quarter } from './pick.ts';
import { quarterId } from './pick.ts';
import { categoryName, gapWord, quarterName, stockPeriod } from './words.ts';
import type { Say } from './zh.ts';

/** A quarter, the change of the category's name, or a count outside the series. */
type Row =
  | { readonly kind: 'quarter'; readonly quarter: Quarter }
  | { readonly kind: 'change'; readonly gap: Gap }
  | { readonly kind: 'stock'; readonly claim: RowOf<'experience'> };

/** One row per quarter, gaps included; the change of name is a row of its own in its place; the counts come last. */
export function table({ quarters, change, stocks }: ComplaintSharePicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { columns, caption } = say;
  const rows = quarters.flatMap((quarter, index): Row[] => [
    ...(change?.after === index ? [{ kind: 'change', gap: change.gap } as const] : []),
    { kind: 'quarter', quarter },
  ]);
  const number = (value: number) => formatNumber(value, lang);
  return tableOf<Row>(
    {
      caption,
      rows: [...rows, ...(quarters.length > 0 ? stocks : []).map((claim): Row => ({ kind: 'stock', claim }))],
      id: (row) =>
        row.kind === 'quarter' ? quarterId(row.quarter) : row.kind === 'change' ? row.gap.id : row.claim.id,
    },
    [
      { key: 'period', kind: 'text', ...columns.period, cell: (row) => periodCell(row, speech) },
      {
        key: 'share',
        kind: 'number',
        ...columns.share,
        cell: (row) => {
          if (row.kind === 'stock') return missing();
          if (row.kind === 'change') return missing(row.gap.reason.name[lang]);
          return row.quarter.share === undefined
            ? missing(gapWord(row.quarter, speech))
            : numberCell(row.quarter.share, number);
        },
      },
      {
        key: 'count',
        kind: 'number',
        ...columns.count,
        cell: (row) => (row.kind === 'change' ? missing() : countCell(countOf(row), lang)),
      },
      {
        key: 'total',
        kind: 'number',
        ...columns.total,
        cell: (row) => (row.kind === 'quarter' ? countCell(row.quarter.total, lang) : missing()),
      },
      { key: 'category', kind: 'text', ...columns.category, cell: (row) => textCell(categoryOf(row, speech)) },
      publisherColumn<Row>(lang, (row) => claimOf(row)?.publisher),
      gradeColumn<Row>((row) => claimOf(row)?.grade),
    ],
    lang,
  );
}

function periodCell(row: Row, { lang, say }: Speech<Say>): Cell {
  if (row.kind === 'change') return { text: say.categoryBreak, value: row.gap.period ?? null };
  if (row.kind === 'quarter') return { text: quarterName(row.quarter, say), value: row.quarter.period };
  const { period } = row.claim;
  return period === undefined ? missing() : { text: stockPeriod(row.claim, { lang, say }), value: period };
}

const countOf = (row: Exclude<Row, { readonly kind: 'change' }>): RowOf<'experience'> | undefined =>
  row.kind === 'quarter' ? row.quarter.count : row.claim;

const claimOf = (row: Row): RowOf<'experience'> | undefined =>
  row.kind === 'quarter' ? row.quarter.claim : row.kind === 'stock' ? row.claim : undefined;

function categoryOf(row: Row, { lang, say }: Speech<Say>): string | undefined {
  if (row.kind === 'quarter') return categoryName(row.quarter, say);
  return row.kind === 'change' ? `${say.before} → ${say.after}` : row.claim.metric.name[lang];
}

/** Text as printed; the value for downloads is the number of complaints, whatever unit was printed. */
function countCell(claim: RowOf<'experience'> | undefined, lang: Lang): Cell {
  const figure = claim?.figure;
  if (!figure) return missing();
  const text = formatFigure(figure, lang);
  // A bound has only its words: it is not the number of complaints.
  if (figure.value === undefined) return { text, value: null };
  return { text, value: figure.unit === '10k_case' ? round(figure.value * 1e4, 2) : figure.value };
}
