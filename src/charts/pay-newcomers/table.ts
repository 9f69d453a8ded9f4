import { formatNumber } from '../../i18n/format-number.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import {
  cityColumn,
  endColumns,
  measureColumn,
  payColumn,
  periodColumn,
  roleColumn,
  shareColumn,
  sourceColumns,
} from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import { tableOf } from '../shared/table-of.ts';
import type { NewcomerGroup, NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { groupParts, rowName, rowWord } from './words-names.ts';
import type { Say } from './zh.ts';

interface Row extends NewcomerRow {
  readonly group: NewcomerGroup;
}

/** One row a figure or a gap; the reader's own pay beside each where it is given. */
export function table({ groups, wage }: PayNewcomersPicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const { columns, caption } = say;
  const rows = groups.flatMap((group) => group.rows.map((row): Row => ({ ...row, group })));
  const [source, grade] = sourceColumns<Row>(lang, ({ claim }) => claim);
  const own: readonly TableColumn<Row>[] = [
    {
      key: 'wage',
      kind: 'number',
      ...columns.wage,
      cell: () => numberCell(wage, (value) => formatNumber(value, lang)),
    },
    {
      key: 'compared',
      kind: 'text',
      ...columns.compared,
      cell: ({ compared }) => textCell(compared && say.comparisons[compared]),
    },
  ];
  return tableOf<Row>(
    { caption, rows, id: ({ id }) => id },
    [
      measureColumn(lang, ({ group }) => groupParts(group, speech).measure),
      cityColumn(lang, (row) => rowName(row, speech)),
      roleColumn(lang, ({ claim }) => claim?.role.name),
      payColumn(lang, (row) => (row.claim?.figure ? textCell : missing)(rowWord(row, speech))),
      ...endColumns<Row>(lang, (row) => row),
      ...(wage === undefined ? [] : own),
      shareColumn(lang, ({ claim }) => claim?.share),
      source,
      periodColumn(lang, ({ claim }) =>
        claim && claim.period === undefined ? missing(say.undated) : textCell(claim?.period),
      ),
      grade,
    ],
    lang,
  );
}
