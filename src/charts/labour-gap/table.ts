import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { unitStyle } from '../../i18n/units.ts';
import { quarterCode } from '../../lib/periods/quarter.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Cell, ListedTable, Speech } from '../chart.ts';
import { missing, tableOf } from '../shared/table-of.ts';
import { quarterColumn, sourceColumns } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import type { GapQuarter, LabourGapPicked, Metric } from './pick.ts';
import { listed } from './pick.ts';
import type { Say } from './zh.ts';

/** One row per quarter, those without figures included. */
export function table({ quarters, unit }: LabourGapPicked, { lang, say }: Speech<Say>): ListedTable {
  const { caption, columns } = say;
  const counted = unit === undefined ? {} : { unit: unitStyle(unit, lang).name };
  return tableOf<GapQuarter>(
    { caption, rows: quarters, id: ({ id }) => id },
    [
      quarterColumn(({ quarter }) => {
        const code = quarterCode(quarter);
        return { text: periodLabel(code, lang), value: code };
      }),
      ...listed.map((metric): TableColumn<GapQuarter> => ({
        key: metric,
        kind: 'number',
        ...columns[metric],
        ...(metric === 'vacancy_seeker_ratio' ? {} : counted),
        cell: (quarter) => metricCell(quarter, metric, lang),
      })),
      ...sourceColumns<GapQuarter>(lang, ({ claims }) => Object.values(claims)[0]),
    ],
    lang,
  );
}

function metricCell({ claims, gaps }: GapQuarter, metric: Metric, lang: Lang): Cell {
  const figure = claims[metric]?.figure;
  if (figure?.value === undefined) return missing(gaps[metric]?.reason.name[lang]);
  const value = round(figure.value * unitStyle(figure.unit, lang).factor, 6);
  return { text: formatNumber(value, lang), value };
}
