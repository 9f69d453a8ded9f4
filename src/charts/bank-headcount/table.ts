import { formatValue } from '../../i18n/format-figure.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/round.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
import { numberColumn, sourceColumns, yearColumn } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import { tableOf } from '../shared/table-of.ts';
import type { BankHeadcountPicked, YearPoint } from './pick.ts';
import type { Say } from './zh.ts';

/** One row a year, gaps included. */
export function table({ points, splits }: BankHeadcountPicked, { lang, say }: Speech<Say>): ChartTable {
  const { columns, caption } = say;
  const splitOf = ({ year }: YearPoint) => splits.find((one) => one.year === year);
  const split: readonly TableColumn<YearPoint>[] = [
    numberColumn(
      'institutions_change',
      columns.institutionsChange,
      lang,
      (point) => splitOf(point)?.institutionsChange,
    ),
    numberColumn('average_change', columns.averageChange, lang, (point) => splitOf(point)?.averageChange),
  ];
  return tableOf(
    { caption, rows: points, id: ({ claim, year }) => claim?.id ?? `gap-${year}` },
    [
      yearColumn(lang, ({ year }) => year),
      {
        key: 'staff',
        kind: 'number',
        ...columns.staff,
        cell: ({ staff, claim, gap }) => {
          const unit = claim?.figure?.unit;
          if (staff === undefined || unit === undefined) return missing(gap?.name[lang]);
          return { text: formatValue(staff, unit, lang), value: round(staff * unitStyle(unit, lang).factor, 6) };
        },
      },
      numberColumn('institutions', columns.institutions, lang, ({ institutions }) => institutions?.count),
      ...(splits.length > 0 ? split : []),
      {
        key: 'kind',
        kind: 'text',
        ...columns.kind,
        cell: ({ institutions }) => textCell(institutions && say.kinds[institutions.kind]),
      },
      ...sourceColumns<YearPoint>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}
