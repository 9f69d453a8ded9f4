import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/round.ts';
import type { UsAreaBin } from '../../datasets/published.ts';
import type { Cell, ChartTable, TableRow } from '../chart.ts';
import { missing, numberCell, textCell } from '../cells.ts';
import type { UsComparatorPicked } from './pick.ts';
import { dictionary, jobsNumber } from './words.ts';

/** Id of a column of areas, shared by its mark and its table row. */
export const binId = (bin: UsAreaBin): string => `${bin.kind}-${bin.low}`;

/** The nation by year, years not found included; then the areas by step of pay; then each state. */
export function usComparatorTable(picked: UsComparatorPicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  return {
    caption: say.caption,
    columns: [
      { key: 'place', label: say.place, numeric: false },
      { key: 'year', label: say.period, numeric: false },
      { key: 'jobs', label: say.jobsColumn, numeric: true },
      { key: 'median', label: say.medianColumn, numeric: true },
      { key: 'p10', label: say.lowColumn, numeric: true },
      { key: 'p90', label: say.highColumn, numeric: true },
      { key: 'step', label: say.stepColumn, numeric: false },
      { key: 'areas', label: say.areasColumn, numeric: true },
      { key: 'flag', label: say.flag, numeric: false },
    ],
    rows: [...yearRows(picked, lang), ...areaRows(picked, lang)],
  };
}

const number = (value: number | undefined, lang: Lang): Cell => numberCell(value, (one) => formatNumber(one, lang));

function yearRows({ years, gaps }: UsComparatorPicked, lang: Lang): TableRow[] {
  const say = dictionary[lang];
  const nation = textCell(say.places.nation);
  return [
    ...gaps.map((gap) => ({
      id: gap.id,
      cells: [
        nation,
        textCell(String(gap.year)),
        missing(gap.reason[lang]),
        ...Array.from({ length: 6 }, () => missing()),
      ],
    })),
    ...years.map((row) => ({
      id: row.id,
      cells: [
        nation,
        textCell(String(row.year)),
        row.employment === undefined
          ? missing()
          : { text: jobsNumber(row.employment, lang), value: round(row.employment / say.jobUnit, 6) },
        number(row.median, lang),
        number(row.p10, lang),
        number(row.p90, lang),
        missing(),
        missing(),
        textCell(say.flags[row.flag]),
      ],
    })),
  ];
}

function areaRows({ kinds, states, areaYear }: UsComparatorPicked, lang: Lang): TableRow[] {
  const say = dictionary[lang];
  const year = textCell(areaYear === undefined ? undefined : String(areaYear));
  const bins = kinds.flatMap(({ kind, bins: own }) => own.map((bin) => ({ kind, bin })));
  return [
    ...bins.map(({ kind, bin }) => ({
      id: binId(bin),
      cells: [
        textCell(say.places[kind]),
        year,
        ...Array.from({ length: 4 }, () => missing()),
        textCell(`${formatNumber(bin.low, lang)}–${formatNumber(bin.high, lang)}`),
        number(bin.count, lang),
        missing(),
      ],
    })),
    ...states.map((state) => ({
      id: state.id,
      cells: [
        textCell(state.name),
        year,
        missing(),
        number(state.median, lang),
        ...Array.from({ length: 5 }, () => missing()),
      ],
    })),
  ];
}
