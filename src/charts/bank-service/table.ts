import { formatFigure } from '../../i18n/format-figure.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { sourceColumns } from '../shared/columns.ts';
import type { YearPoint } from '../shared/year-series.ts';
import { isPublished } from '../shared/year-series.ts';
import type { BankServicePicked, ServiceMetric } from './pick.ts';
import { questionOf } from './words.ts';
import type { Say } from './zh.ts';

interface Row extends YearPoint {
  readonly metric: ServiceMetric;
}

/** One row per measure and year, gaps included. */
export function table({ series }: BankServicePicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { caption, columns, metrics } = say;
  return tableOf<Row>(
    {
      caption,
      rows: series.flatMap(({ metric, points }) => points.map((point) => ({ metric, ...point }))),
      id: ({ row }) => row,
    },
    [
      fromField('bank-centres.metric', ({ metric }) => metrics[metric], { key: 'measure' }),
      fromField('bank-centres.year', ({ year }) => String(year)),
      {
        key: 'value',
        kind: 'number',
        ...columns.value,
        cell: ({ claim, value, gap }) =>
          claim?.figure
            ? { text: formatFigure(claim.figure, lang), value: value ?? null }
            : missing(gap?.reason.name[lang]),
      },
      {
        key: 'question',
        kind: 'text',
        ...columns.question,
        cell: (row) => textCell(isPublished(row) ? questionOf(row, speech) : undefined),
      },
      ...sourceColumns<Row>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}
