import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { ChartTable } from '../chart.ts';
import type { Say } from './names.ts';
import { dictionary, groupParts, rowName, rowWord } from './names.ts';
import type { PayNewcomersPicked } from './pick.ts';

/** One row a figure or a gap; the reader's own pay beside each where it is given. */
export function payNewcomersTable({ groups, wage }: PayNewcomersPicked, lang: Lang): ChartTable {
  const say: Say = dictionary[lang];
  const { columns } = say;
  const number = (value: number) => formatNumber(value, lang);
  return {
    caption: say.caption,
    columns: [
      { key: 'measure', label: columns.measure, numeric: false },
      { key: 'city', label: columns.city, numeric: false },
      { key: 'role', label: columns.role, numeric: false },
      { key: 'pay', label: columns.pay, numeric: false },
      { key: 'low', label: columns.low, numeric: true },
      { key: 'high', label: columns.high, numeric: true },
      ...(wage === undefined
        ? []
        : [
            { key: 'wage', label: columns.wage, numeric: true },
            { key: 'compared', label: columns.compared, numeric: false },
          ]),
      { key: 'share', label: columns.share, numeric: true },
      { key: 'source', label: columns.publisher, numeric: false },
      { key: 'period', label: columns.period, numeric: false },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: groups.flatMap((group) =>
      group.rows.map((row) => ({
        id: row.id,
        cells: [
          textCell(groupParts(group, lang).measure),
          textCell(rowName(row, lang)),
          textCell(row.claim?.role.name[lang]),
          row.claim?.figure ? textCell(rowWord(row, lang)) : missing(rowWord(row, lang)),
          numberCell(row.low, number),
          numberCell(row.high, number),
          ...(wage === undefined
            ? []
            : [numberCell(wage, number), textCell(row.compared && say.comparisons[row.compared])]),
          numberCell(row.claim?.share, number),
          textCell(row.claim?.publisher[lang]),
          row.claim && row.claim.period === undefined ? missing(say.undated) : textCell(row.claim?.period),
          textCell(row.claim?.grade),
        ],
      })),
    ),
  };
}
