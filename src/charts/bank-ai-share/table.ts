import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Claim } from '../../datasets/published.ts';
import type { YearPoint } from '../shared/year-series.ts';
import type { ChartTable, TableRow } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { BankAiSharePicked } from './pick.ts';
import { dictionary } from './words.ts';

/** One row a measure and year, gaps included. */
export function bankAiShareTable({ points, others }: BankAiSharePicked, lang: Lang): ChartTable {
  const { caption, columns, main, metrics } = dictionary[lang];
  return {
    caption,
    columns: [
      { key: 'measure', label: columns.measure, numeric: false },
      { key: 'year', label: columns.year, numeric: false },
      { key: 'share', label: columns.share, numeric: true },
      { key: 'stated', label: columns.stated, numeric: true },
      { key: 'source', label: columns.publisher, numeric: false },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: [
      ...points.map((point) => toRow(main, point, point.stated, lang)),
      ...others.flatMap(({ metric, levels }) => levels.map((level) => toRow(metrics[metric], level, undefined, lang))),
    ],
  };
}

function toRow(measure: string, point: YearPoint, stated: Claim | undefined, lang: Lang): TableRow {
  const number = (value: number) => formatNumber(value, lang);
  return {
    id: point.row,
    cells: [
      textCell(measure),
      textCell(String(point.year)),
      point.gap ? missing(point.gap.reason.name[lang]) : numberCell(point.value, number),
      numberCell(stated?.figure?.value, number),
      textCell(point.claim?.publisher[lang]),
      textCell(point.claim?.grade),
    ],
  };
}
