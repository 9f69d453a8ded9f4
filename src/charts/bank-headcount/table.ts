import { formatNumber } from '../../i18n/format-number.ts';
import { formatValue } from '../../i18n/format-figure.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/round.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartTable } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { BankHeadcountPicked } from './pick.ts';
import { dictionary } from './words.ts';

/** One row a year, gaps included. */
export function bankHeadcountTable(picked: BankHeadcountPicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  const split = picked.splits.length > 0;
  const percent = (value: number) => formatNumber(value, lang);
  return {
    caption: say.caption,
    columns: [
      { key: 'year', label: say.year, numeric: false },
      { key: 'staff', label: say.staff, numeric: true },
      { key: 'change', label: say.change, numeric: true },
      { key: 'institutions', label: say.counted, numeric: true },
      ...(split
        ? [
            { key: 'institutions_change', label: say.countedChange, numeric: true },
            { key: 'average_change', label: say.averageChange, numeric: true },
          ]
        : []),
      { key: 'kind', label: say.kind, numeric: false },
      { key: 'source', label: say.publisher, numeric: false },
      { key: 'grade', label: say.grade, numeric: false },
    ],
    rows: picked.points.map((point) => {
      const unit = point.claim?.figure?.unit;
      const parts = picked.splits.find((one) => one.year === point.year);
      return {
        id: point.claim?.id ?? `gap-${point.year}`,
        cells: [
          textCell(String(point.year)),
          point.staff !== undefined && unit !== undefined
            ? {
                text: formatValue(point.staff, unit, lang),
                value: round(point.staff * unitStyle(unit, lang).factor, 6),
              }
            : missing(point.gap?.name[lang]),
          numberCell(point.change, (value) => formatNumber(value, lang)),
          numberCell(point.institutions?.count, (value) => formatNumber(value, lang)),
          ...(split ? [numberCell(parts?.institutionsChange, percent), numberCell(parts?.averageChange, percent)] : []),
          textCell(point.institutions && say.kinds[point.institutions.kind]),
          textCell(point.claim?.publisher[lang]),
          textCell(point.claim?.grade),
        ],
      };
    }),
  };
}
