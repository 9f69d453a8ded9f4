import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Cell, ChartTable } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { PayByCityTenurePicked, PayCell } from './pick.ts';
import { bandName, cellEnds, cellWord, dictionary, measureName, rowName } from './names.ts';

/** One row a cell, gaps included. */
export function payByCityTenureTable(picked: PayByCityTenurePicked, lang: Lang): ChartTable {
  const { columns, caption, captionBand, tipBand } = dictionary[lang];
  const number = (value: number) => formatNumber(value, lang);
  return {
    caption: picked.band === undefined ? caption : captionBand(tipBand(bandName(picked.band, lang))),
    columns: [
      { key: 'measure', label: columns.measure, numeric: false },
      { key: 'city', label: columns.city, numeric: false },
      { key: 'role', label: columns.role, numeric: false },
      { key: 'tenure', label: columns.tenure, numeric: false },
      { key: 'pay', label: columns.pay, numeric: false },
      { key: 'low', label: columns.low, numeric: true },
      { key: 'high', label: columns.high, numeric: true },
      { key: 'share', label: columns.share, numeric: true },
      { key: 'period', label: columns.period, numeric: false },
      { key: 'source', label: columns.publisher, numeric: false },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: picked.groups.flatMap((group) =>
      group.rows.flatMap((row) =>
        row.cells.map((cell) => {
          const { low, high } = cellEnds(cell);
          return {
            id: cellId(cell) ?? `gap-${row.key}-${cell.tenure}`,
            cells: [
              textCell(measureName(group, lang)),
              textCell(rowName(row, lang)),
              textCell(row.role?.name[lang]),
              textCell(bandName(cell.tenure, lang)),
              payCell(cell, lang),
              numberCell(low, number),
              numberCell(high, number),
              numberCell(cell.claim?.share, number),
              cell.claim ? textCell(cell.claim.period ?? dictionary[lang].undated) : missing(),
              textCell(cell.claim?.publisher[lang]),
              textCell(cell.claim?.grade),
            ],
          };
        }),
      ),
    ),
  };
}

/** The row of data a cell shows: a claim, or the record of its absence. */
export function cellId(cell: PayCell): string | undefined {
  return cell.kind === 'gap' ? cell.gap?.id : cell.claim?.id;
}

function payCell(cell: PayCell, lang: Lang): Cell {
  const figure = cell.claim?.figure;
  if (figure) return textCell(`${formatFigure(figure, lang, 'bare')}${cell.peopleless ? '*' : ''}`);
  return cell.kind === 'relation' ? textCell(cellWord(cell, lang)) : missing(cellWord(cell, lang));
}
