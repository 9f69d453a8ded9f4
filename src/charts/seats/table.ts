import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/round.ts';
import type { Cell, ChartTable, TableRow } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { SeatGap, SeatGroup, SeatPoint, SeatsPicked } from './pick.ts';
import { isPoint } from './pick.ts';
import { dictionary, figureText, gapYears } from './words.ts';

/** One row a published figure; a stretch of years not found is a row too. */
export function seatsTable({ groups }: SeatsPicked, lang: Lang): ChartTable {
  const { columns, caption } = dictionary[lang];
  return {
    caption,
    columns: [
      { key: 'definition', label: columns.definition, numeric: false },
      { key: 'year', label: columns.year, numeric: false },
      { key: 'publisher', label: columns.publisher, numeric: false },
      { key: 'figure', label: columns.figure, numeric: false },
      { key: 'low', label: columns.low, numeric: true },
      { key: 'high', label: columns.high, numeric: true },
      { key: 'population', label: columns.population, numeric: false },
      { key: 'flag', label: columns.flag, numeric: false },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: groups.flatMap((group) =>
      group.rows.map((row) => (isPoint(row) ? toRow(row, lang) : toGapRow(row, group, lang))),
    ),
  };
}

function toRow(point: SeatPoint, lang: Lang): TableRow {
  const { claim, year, low, high } = point;
  return {
    id: claim.id,
    cells: [
      textCell(claim.metric.name[lang]),
      textCell(String(year)),
      textCell(claim.publisher[lang]),
      claim.figure ? textCell(figureText(point, lang)) : missing(figureText(point, lang)),
      endCell(low, lang),
      endCell(high, lang),
      textCell(claim.population[lang]),
      textCell(dictionary[lang].flags[claim.flag]),
      textCell(claim.grade),
    ],
  };
}

/** Chinese counts in 万, English writes the number out. */
const endCell = (value: number | undefined, lang: Lang): Cell =>
  numberCell(value === undefined ? undefined : round(value * unitStyle('10k', lang).factor, 6), (end) =>
    formatNumber(end, lang),
  );

function toGapRow(gap: SeatGap, group: SeatGroup, lang: Lang): TableRow {
  return {
    id: gap.gap.id,
    cells: [
      textCell(group.metric.name[lang]),
      {
        text: gapYears(gap, lang),
        value: gap.from === gap.to ? String(gap.from) : `${String(gap.from)}/${String(gap.to)}`,
      },
      missing(),
      missing(gap.gap.reason.name[lang]),
      missing(),
      missing(),
      missing(),
      missing(),
      missing(),
    ],
  };
}
