import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartTable } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import { dictionary, figureOf, periodOf } from './names.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';

/** One row a published figure. */
export function turnoverMeasuresTable(picked: TurnoverMeasuresPicked, lang: Lang): ChartTable {
  const { columns, caption, flags } = dictionary[lang];
  const number = (value: number) => formatNumber(value, lang);
  return {
    caption,
    columns: [
      { key: 'definition', label: columns.definition, numeric: false },
      { key: 'population', label: columns.population, numeric: false },
      { key: 'place', label: columns.place, numeric: false },
      { key: 'period', label: columns.period, numeric: false },
      { key: 'figure', label: columns.figure, numeric: false },
      { key: 'low', label: columns.low, numeric: true },
      { key: 'high', label: columns.high, numeric: true },
      { key: 'yearly_low', label: columns.yearlyLow, numeric: true },
      { key: 'yearly_high', label: columns.yearlyHigh, numeric: true },
      { key: 'flag', label: columns.flag, numeric: false },
      { key: 'source', label: columns.publisher, numeric: false },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: picked.groups.flatMap((group) =>
      group.points.map((point) => {
        const { claim } = point;
        return {
          id: claim.id,
          cells: [
            textCell(claim.definition.name[lang]),
            textCell(claim.population[lang]),
            textCell(claim.place.name[lang]),
            claim.period === undefined ? missing(periodOf(claim, lang)) : textCell(claim.period),
            claim.figure ? textCell(figureOf(point, lang)) : missing(figureOf(point, lang)),
            numberCell(point.low, number),
            numberCell(point.high, number),
            numberCell(point.yearly?.low, number),
            numberCell(point.yearly?.high, number),
            textCell(flags[claim.flag]),
            textCell(claim.publisher[lang]),
            textCell(claim.grade),
          ],
        };
      }),
    ),
  };
}
