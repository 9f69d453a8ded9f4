import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { isLevel } from '../shared/year-series.ts';
import type { ChartTable } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
import type { BankServicePicked } from './pick.ts';
import { dictionary, questionOf } from './words.ts';

/** One row a measure and year, gaps included. */
export function bankServiceTable({ series }: BankServicePicked, lang: Lang): ChartTable {
  const { caption, columns, metrics } = dictionary[lang];
  return {
    caption,
    columns: [
      { key: 'measure', label: columns.metric, numeric: false },
      { key: 'year', label: columns.year, numeric: false },
      { key: 'value', label: columns.value, numeric: true },
      { key: 'question', label: columns.question, numeric: false },
      { key: 'source', label: columns.publisher, numeric: false },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: series.flatMap(({ metric, points }) =>
      points.map((point) => ({
        id: point.row,
        cells: [
          textCell(metrics[metric]),
          textCell(String(point.year)),
          point.claim?.figure
            ? { text: formatFigure(point.claim.figure, lang), value: point.value ?? null }
            : missing(point.gap?.reason.name[lang]),
          textCell(isLevel(point) ? questionOf(point, lang) : undefined),
          textCell(point.claim?.publisher[lang]),
          textCell(point.claim?.grade),
        ],
      })),
    ),
  };
}
