import { formatFigure } from '../../i18n/format-figure.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { textCell, fromField, tableOf } from '../shared/table-of.ts';
import { numberColumn, yearColumn } from '../shared/columns.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { scopeOf } from './pick-groups.ts';
import type { EvidenceMapPicked, MapCell, MapRow } from './pick.ts';
import { columnName, groupName, topicName } from './words.ts';
import type { Say } from './zh.ts';

interface Line {
  readonly row: MapRow;
  readonly cell: MapCell;
}

/** One row per cell. */
export function table({ rows }: EvidenceMapPicked, { lang, say }: Speech<Say>): ListedTable {
  const { columns } = say;
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
      { key: 'group', kind: 'text', ...columns.group, cell: ({ row }) => textCell(groupName(row.group, say)) },
      yearColumn(({ cell: { column } }) => (typeof column === 'number' ? column : columnName(column, say))),
      numberColumn('figures', columns.figures, ({ cell }) => cell.figures.length),
      numberColumn('gaps', columns.gaps, ({ cell }) => cell.gaps.length),
      { key: 'state', kind: 'text', ...columns.state, cell: ({ cell }) => textCell(say.kinds[cell.kind]) },
      fromField('sources.grade', ({ cell: { grade } }) => grade, { label: columns.grade }),
      { key: 'publishers', kind: 'text', ...columns.publishers, cell: ({ cell }) => textCell(publishers(cell)) },
      {
        key: 'articles',
        kind: 'text',
        ...columns.articles,
        cell: ({ cell }) => textCell(fromArticles(cell, { lang, say })),
      },
      { key: 'place', kind: 'text', ...columns.place, cell: ({ row }) => textCell(say.scopes[scopeOf(row.group)]) },
      { key: 'topic', kind: 'text', ...columns.topic, cell: ({ row }) => textCell(topicName(row.topic, say)) },
    ],
    lang,
  );
}

/** Figures known only from an article, many of which are in no other chart; the year of an event is not a figure. */
function fromArticles({ figures }: MapCell, { lang, say }: Speech<Say>): string | undefined {
  const said = figures.flatMap(({ grade, name, figure }) =>
    grade === 'S' && name && figure && figure.unit !== 'year'
      ? say.articleFigure(name[lang], formatFigure(figure, lang))
      : [],
  );
  return said.length > 0 ? [...new Set(said)].join(lang === 'zh' ? '；' : '; ') : undefined;
}
