import { formatValue } from '../../i18n/format-figure.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { numberColumn, sourceColumns } from '../shared/columns.ts';
import type { BankHeadcountPicked, YearPoint } from './pick.ts';
import { staffUnit } from './pick.ts';
import type { Say } from './zh.ts';

/** One row per year, gaps included. */
export function table({ points, index }: BankHeadcountPicked, { lang, say }: Speech<Say>): ListedTable {
  const { columns, caption } = say;
  const indexed = new Map(index?.points.map((point) => [point.year, point]));
  const base = String(index?.base);
  const indexes = (['staff', 'banks', 'average'] as const).map((name) =>
    numberColumn<YearPoint>(`${name}_index`, columns.index[name](base), ({ year }) => indexed.get(year)?.[name]),
  );
  return tableOf(
    { caption, rows: points, id: ({ claim, year }) => claim?.id ?? `gap-${year}` },
    [
      fromField('bank-centres.year', ({ year }) => String(year)),
      {
        key: 'staff',
        kind: 'number',
        ...columns.staff,
        cell: ({ staff, gap }) =>
          staff === undefined
            ? missing(gap?.name[lang])
            : {
                text: formatValue(staff, staffUnit, lang),
                value: round(staff * unitStyle(staffUnit, lang).factor, 6),
              },
      },
      numberColumn('institutions', columns.institutions, ({ institutions }) => institutions?.count),
      numberColumn('average', columns.average, ({ average }) => average),
      {
        key: 'kind',
        kind: 'text',
        ...columns.kind,
        cell: ({ institutions }) => textCell(institutions && say.kinds[institutions.kind]),
      },
      ...(index ? indexes : []),
      ...sourceColumns<YearPoint>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}
