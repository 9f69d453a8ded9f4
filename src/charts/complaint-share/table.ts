import type { ExperienceClaim, Gap } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/round.ts';
import type { Cell, ChartTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import { gradeColumn, publisherColumn } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { ComplaintSharePicked, Quarter } from './pick.ts';
import { quarterId } from './pick.ts';
import { categoryName, figureText, gapWord, quarterName } from './words.ts';
import type { Say } from './zh.ts';

/** A quarter, or the change of the category's name. */
type Row = Quarter | Gap;

const isQuarter = (row: Row): row is Quarter => 'quarter' in row;

/** One row a quarter, gaps included; the change of name is a row of its own where it falls. */
export function table({ quarters, change }: ComplaintSharePicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const { columns, caption } = say;
  const ofQuarter = (cell: (quarter: Quarter) => Cell) => (row: Row) => (isQuarter(row) ? cell(row) : missing());
  return tableOf<Row>(
    {
      caption,
      rows: change ? [...quarters.slice(0, change.after), change.gap, ...quarters.slice(change.after)] : quarters,
      id: (row) => (isQuarter(row) ? quarterId(row) : row.id),
    },
    [
      {
        key: 'period',
        kind: 'text',
        ...columns.period,
        cell: (row) => ({
          text: isQuarter(row) ? quarterName(row, say) : say.categoryBreak,
          value: row.period ?? null,
        }),
      },
      {
        key: 'category',
        kind: 'text',
        ...columns.category,
        cell: (row) => textCell(isQuarter(row) ? categoryName(row, say) : `${say.before} → ${say.after}`),
      },
      {
        key: 'share',
        kind: 'number',
        ...columns.share,
        cell: (row) => {
          if (!isQuarter(row)) return missing(row.reason.name[lang]);
          if (row.share === undefined) return missing(gapWord(row, speech));
          return numberCell(row.share, (value) => formatNumber(value, lang));
        },
      },
      { key: 'count', kind: 'number', ...columns.count, cell: ofQuarter(({ count }) => countCell(count, lang)) },
      { key: 'total', kind: 'number', ...columns.total, cell: ofQuarter(({ total }) => countCell(total, lang)) },
      publisherColumn<Row>(lang, (row) => (isQuarter(row) ? row.claim?.publisher : undefined)),
      gradeColumn<Row>(lang, (row) => (isQuarter(row) ? row.claim?.grade : undefined)),
    ],
    lang,
  );
}

/** As printed; in downloads the number of complaints, whatever unit it was printed in. */
function countCell(claim: ExperienceClaim | undefined, lang: Lang): Cell {
  const figure = claim?.figure;
  const text = figureText(claim, lang);
  if (figure?.value === undefined || text === undefined) return missing();
  return { text, value: figure.unit === '10k_case' ? round(figure.value * 1e4, 2) : figure.value };
}
