import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/round.ts';
import type { Cell, ChartTable } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/quarter.ts';
import type { GapQuarter, LabourGapPicked, Metric } from './pick.ts';
import { dictionary } from './words.ts';

/** One row a quarter, those without figures included. */
export function labourGapTable({ quarters, unit }: LabourGapPicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  const counted = (name: string) => (unit === undefined ? name : say.unitIn(name, unitStyle(unit, lang).name));
  return {
    caption: say.caption,
    columns: [
      { key: 'quarter', label: say.quarter, numeric: false },
      { key: 'vacancies', label: counted(say.vacancies), numeric: true },
      { key: 'seekers', label: counted(say.seekers), numeric: true },
      { key: 'gap', label: counted(say.gap), numeric: true },
      { key: 'vacancy_seeker_ratio', label: say.ratio, numeric: true },
      { key: 'source', label: say.publisher, numeric: false },
      { key: 'grade', label: say.grade, numeric: false },
    ],
    rows: quarters.map((quarter) => {
      const claim = Object.values(quarter.claims)[0];
      return {
        id: quarter.id,
        cells: [
          { text: periodLabel(quarterCode(quarter.quarter), lang), value: quarterCode(quarter.quarter) },
          metricCell(quarter, 'vacancies', lang),
          metricCell(quarter, 'seekers', lang),
          metricCell(quarter, 'gap', lang),
          metricCell(quarter, 'vacancy_seeker_ratio', lang),
          textCell(claim?.publisher[lang]),
          textCell(claim?.grade),
        ],
      };
    }),
  };
}

function metricCell({ claims, gaps }: GapQuarter, metric: Metric, lang: Lang): Cell {
  const figure = claims[metric]?.figure;
  if (figure?.value === undefined) return missing(gaps[metric]?.reason.name[lang]);
  const value = round(figure.value * unitStyle(figure.unit, lang).factor, 6);
  return { text: formatNumber(value, lang), value };
}
