import { round } from '../../lib/numbers/round.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { textCell } from '../shared/cells.ts';
import { numberColumn, sourceColumns, yearColumn } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { PayOfficialPicked, PayPoint } from './pick.ts';
import type { Say } from './zh.ts';

/** One row a year of each line, service staff first, then as the lines end from top to bottom. */
export function table({ listed }: PayOfficialPicked, { lang, say }: Speech<Say>): ChartTable {
  const { columns, caption } = say;
  return tableOf<PayPoint>(
    { caption, rows: listed.flatMap(({ points }) => points), id: ({ claim }) => claim.id },
    [
      { key: 'post', kind: 'text', ...columns.post, cell: ({ post }) => textCell(post.name[lang]) },
      yearColumn(lang, ({ year }) => year),
      numberColumn('pay', columns.pay, lang, ({ value }) => value),
      numberColumn('month', columns.month, lang, ({ month }) => round(month)),
      numberColumn('growth_stated', columns.growth, lang, ({ growth }) => growth?.value),
      ...sourceColumns<PayPoint>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}
