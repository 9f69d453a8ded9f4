import { formatNumber, formatSigned } from '../../i18n/format-number.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, numberCell, fromField, tableOf } from '../shared/table-of.ts';
import { sourceColumns } from '../shared/columns.ts';
import type { YearPoint } from '../shared/year-series.ts';
import type { BankAiSharePicked, SharePoint } from './pick.ts';
import type { Say } from './zh.ts';

interface Row extends YearPoint, Partial<Pick<SharePoint, 'stated'>> {
  readonly measure: string;
}

/** One row per measure and year, gaps included. */
export function table({ points, others }: BankAiSharePicked, { lang, say }: Speech<Say>): ListedTable {
  const { caption, columns, main, metrics } = say;
  const number = (value: number) => formatNumber(value, lang);
  return tableOf<Row>(
    {
      caption,
      rows: [
        ...points.map((point) => ({ ...point, measure: main })),
        ...others.flatMap(({ metric, levels }) => levels.map((level) => ({ ...level, measure: metrics[metric] }))),
      ],
      id: ({ row }) => row,
    },
    [
      fromField('bank-centres.metric', ({ measure }) => measure, { key: 'measure' }),
      fromField('bank-centres.year', ({ year }) => String(year)),
      {
        key: 'share',
        kind: 'number',
        ...columns.share,
        cell: ({ gap, value }) => (gap ? missing(gap.reason.name[lang]) : numberCell(value, number)),
      },
      {
        key: 'stated',
        kind: 'number',
        ...columns.stated,
        cell: ({ stated }) => numberCell(stated?.figure?.value, (value) => formatSigned(value, lang)),
      },
      ...sourceColumns<Row>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}
