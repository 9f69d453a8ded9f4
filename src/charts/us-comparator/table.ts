import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { UsArea, UsAreaBin } from '../../datasets/published.ts';
import type { Cell, ChartTable, TableRow } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { UsComparatorPicked } from './pick.ts';
import { listedAreas } from './pick-areas.ts';
import { dictionary } from './words.ts';

/** Id of a column of areas, shared by its mark and its table row. */
export const binId = (bin: UsAreaBin): string => `${bin.kind}-${bin.low}`;

/** What an area is, in words. */
export function kindName({ kind }: UsArea, lang: Lang): string {
  const names: Readonly<Record<string, string>> = dictionary[lang].kindNames;
  return names[kind] ?? kind;
}

/** The nation by year, years not found included; then the areas by name, the other states, and areas by step of pay. */
export function usComparatorTable(picked: UsComparatorPicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  return {
    caption: say.caption,
    columns: [
      { key: 'place', label: say.place, numeric: false },
      { key: 'kind', label: say.kind, numeric: false },
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
        missing(),
        textCell(String(gap.year)),
        missing(gap.reason[lang]),
        ...Array.from({ length: 6 }, () => missing()),
      ],
    })),
    ...years.map((row) => ({
      id: row.id,
      cells: [
        nation,
        missing(),
        textCell(String(row.year)),
        number(row.employment, lang),
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

function areaRows({ kinds, states, list, areaYear }: UsComparatorPicked, lang: Lang): TableRow[] {
  const say = dictionary[lang];
  const year = textCell(areaYear === undefined ? undefined : String(areaYear));
  const named = listedAreas(list).map((one) => one.area);
  const others = states.filter((state) => !named.includes(state));
  const bins = kinds.flatMap(({ kind, bins: own }) => own.map((bin) => ({ kind, bin })));
  return [
    ...[...named, ...others].map((area) => ({
      id: area.id,
      cells: [
        textCell(area.name),
        textCell(kindName(area, lang)),
        year,
        number(area.employment, lang),
        area.median === undefined ? missing(say.tip.unpaid) : number(area.median, lang),
        number(area.p10, lang),
        number(area.p90, lang),
        missing(),
        missing(),
        textCell(say.flags[area.flag]),
      ],
    })),
    ...bins.map(({ kind, bin }) => ({
      id: binId(bin),
      cells: [
        textCell(say.places[kind]),
        textCell(say.kindNames[kind]),
        year,
        ...Array.from({ length: 4 }, () => missing()),
        textCell(`${formatNumber(bin.low, lang)}–${formatNumber(bin.high, lang)}`),
        number(bin.count, lang),
        missing(),
      ],
    })),
  ];
}
