import { round } from '../../lib/numbers/round.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { numberColumn, sourceColumns, yearColumn } from '../shared/columns.ts';
import { fromField, tableOf } from '../shared/table-of.ts';
import type { PayOfficialPicked, PayPoint } from './pick.ts';
import type { Say } from './zh.ts';

/** One row per year of each line: service staff first, then the other lines from top to bottom at their ends. */
export function table({ listed }: PayOfficialPicked, { lang, say }: Speech<Say>): ListedTable {
  const { columns, caption } = say;
  return tableOf<PayPoint>(
    { caption, rows: listed.flatMap(({ points }) => points), id: ({ claim }) => claim.id },
    [
      fromField('official-pay.post', ({ post }) => post.name[lang]),
      yearColumn(({ year }) => year),
      numberColumn('pay', columns.pay, ({ value }) => value),
      numberColumn('month', columns.month, ({ month }) => round(month)),
      fromField('official-pay.change', ({ growth }) => growth?.value, {
        ...{ key: 'growth_stated', kind: 'number', label: columns.growth, unit: '%' },
      }),
      ...sourceColumns<PayPoint>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}
