import { formatNumber } from '../../i18n/format-number.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { numberCell, textCell } from '../shared/cells.ts';
import { yearColumn } from '../shared/columns.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { tableOf } from '../shared/table-of.ts';
import { isAbroad } from './pick-groups.ts';
import type { EvidenceMapPicked, MapCell, MapRow } from './pick.ts';
import { columnName, groupName, topicName } from './words.ts';
import type { Say } from './zh.ts';

interface Line {
  readonly row: MapRow;
  readonly cell: MapCell;
}

/** One row a cell. */
export function table({ rows }: EvidenceMapPicked, { lang, say }: Speech<Say>): ChartTable {
  const { columns, places } = say;
  const number = (value: number) => formatNumber(value, lang);
  const publishers = ({ figures }: MapCell): string | undefined => {
    const names = new Set(figures.flatMap(({ publisher }) => (publisher ? publisherName(publisher, lang) : [])));
    return names.size > 0 ? [...names].join(lang === 'zh' ? '、' : '; ') : undefined;
  };
  return tableOf(
    {
      caption: say.caption,
      rows: rows.flatMap((row) => row.cells.map((cell): Line => ({ row, cell }))),
      id: ({ cell }) => cell.id,
    },
    [
      { key: 'topic', kind: 'text', ...columns.topic, cell: ({ row }) => textCell(topicName(row.topic, say)) },
      { key: 'group', kind: 'text', ...columns.group, cell: ({ row }) => textCell(groupName(row.group, say)) },
      {
        key: 'place',
        kind: 'text',
        ...columns.place,
        cell: ({ row }) => textCell(isAbroad(row.group) ? places.abroad : places.home),
      },
      yearColumn(lang, ({ cell: { column } }) => (typeof column === 'number' ? column : columnName(column, say))),
      { key: 'state', kind: 'text', ...columns.state, cell: ({ cell }) => textCell(say.kinds[cell.kind]) },
      {
        key: 'grade',
        kind: 'text',
        ...columns.grade,
        cell: ({ row, cell: { grade } }) => textCell(grade && (isAbroad(row.group) ? say.abroad(grade) : grade)),
      },
      {
        key: 'figures',
        kind: 'number',
        ...columns.figures,
        cell: ({ cell }) => numberCell(cell.figures.length, number),
      },
      { key: 'gaps', kind: 'number', ...columns.gaps, cell: ({ cell }) => numberCell(cell.gaps.length, number) },
      { key: 'publishers', kind: 'text', ...columns.publishers, cell: ({ cell }) => textCell(publishers(cell)) },
    ],
    lang,
  );
}
