import type { Gap } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { cityColumn, endColumns, numberColumn, payColumn, periodColumn, sourceColumns } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import type { NewcomerGroup, NewcomerRow, PayNewcomersPicked } from './pick.ts';
import { groupParts, rowName, rowWord } from './words-notes.ts';
import type { Say } from './zh.ts';

/** A figure with its group, or a city without one. */
interface Row {
  readonly id: string;
  readonly own: NewcomerRow | undefined;
  readonly group: NewcomerGroup | undefined;
  readonly gap: Gap | undefined;
}

/** One row per figure or gap; beside each figure the reader's own pay, if given. */
export function table({ groups, gaps, wage }: PayNewcomersPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { columns, caption } = say;
  const rows: Row[] = [
    ...groups.flatMap((group) => group.rows.map((own) => ({ id: own.id, own, group, gap: undefined }))),
    ...gaps.map((gap) => ({ id: gap.id, own: undefined, group: undefined, gap })),
  ];
  const words: Readonly<Record<string, string>> = say.gaps;
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
      cell: ({ own: row }) => textCell(row?.compared && say.comparisons[row.compared]),
    },
  ];
  return tableOf<Row>(
    { caption, rows, id: ({ id }) => id },
    [
      cityColumn(({ own: row, gap }) => (row ? rowName(row, speech) : say.place(gap?.city?.name[lang] ?? ''))),
      payColumn(({ own: row, gap }) =>
        row ? textCell(rowWord(row, speech)) : missing(words[gap?.reason.id ?? ''] ?? gap?.reason.name[lang]),
      ),
      ...endColumns<Row>(({ own: row }) => ({ low: row?.low, high: row?.high })),
      ...(wage === undefined ? [] : own),
      fromField('salaries.statistic', ({ group }) => group && groupParts(group, speech).measure, { key: 'measure' }),
      fromField('salaries.role', ({ own: row }) => row?.claim?.role.name[lang]),
      fromField('salaries.share', ({ own: row }) => row?.claim?.share, { kind: 'number' }),
      numberColumn('adverts', columns.adverts, ({ own: row }) => row?.advert?.count),
      periodColumn(({ own: row }) => {
        if (!row) return missing();
        return textCell(row.advert?.set.name[lang] ?? row.claim?.period ?? say.undated);
      }),
      ...sourceColumns<Row>(lang, ({ own: row }) => row?.claim ?? row?.advert),
    ],
    lang,
  );
}
