import type { ChartTable, Speech } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
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
import { tableOf } from '../shared/table-of.ts';
import type { PayCell, PayGroup, PayRow } from './pick-groups.ts';
import { cellEnds, cellId } from './pick-groups.ts';
import type { PayByCityTenurePicked } from './pick.ts';
import { bandName, bandWords, cellFigure, cellWord, measureName, rowName } from './words-names.ts';
import type { Say } from './zh.ts';

/** A cell of the matrix, and where it stands. */
interface Row {
  readonly group: PayGroup;
  readonly row: PayRow;
  readonly cell: PayCell;
}

/** One row a cell, gaps included. */
export function table({ groups, band }: PayByCityTenurePicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const rows = groups.flatMap((group) =>
    group.rows.flatMap((row) => row.cells.map((cell): Row => ({ group, row, cell }))),
  );
  return tableOf<Row>(
    {
      caption: band === undefined ? say.caption : say.captionBand(bandWords(band, say)),
      rows,
      id: ({ row, cell }) => cellId(cell) ?? `gap-${row.key}-${cell.tenure}`,
    },
    [
      measureColumn(lang, ({ group }) => measureName(group, say)),
      cityColumn(lang, ({ row }) => rowName(row, speech)),
      roleColumn(lang, ({ row }) => row.role?.name),
      {
        key: 'tenure',
        kind: 'text',
        ...say.columns.tenure,
        cell: ({ cell }) => textCell(bandName(cell.tenure, say)),
      },
      payColumn(lang, ({ cell }) => {
        const figure = cellFigure(cell, lang);
        if (figure !== undefined) return textCell(figure);
        return (cell.kind === 'relation' ? textCell : missing)(cellWord(cell, speech));
      }),
      ...endColumns<Row>(lang, ({ cell }) => cellEnds(cell)),
      shareColumn(lang, ({ cell }) => cell.claim?.share),
      periodColumn(lang, ({ cell: { claim } }) => (claim ? textCell(claim.period ?? say.undated) : missing())),
      ...sourceColumns<Row>(lang, ({ cell }) => cell.claim),
    ],
    lang,
  );
}
