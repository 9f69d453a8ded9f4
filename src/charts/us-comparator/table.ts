import type { Flag } from '../../lib/figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { capital } from '../../i18n/letter-case.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import { yearColumn } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import { tableOf } from '../shared/table-of.ts';
import { listedAreas } from './pick-areas.ts';
import type { UsComparatorPicked } from './pick.ts';
import { binId } from './pick.ts';
import { kindName } from './words-parts.ts';
import type { Say } from './zh.ts';

interface Line {
  readonly id: string;
  readonly place: string;
  readonly kind?: string;
  readonly year: number | undefined;
  readonly employment?: number | undefined;
  readonly median?: number | undefined;
  readonly p10?: number | undefined;
  readonly p90?: number | undefined;
  /** Why there are no jobs, no median. */
  readonly missing?: { readonly jobs?: string; readonly median?: string };
  readonly step?: string;
  readonly areas?: number;
  readonly flag?: Flag;
}

/** The nation by year, years not found included; then the areas by name, the other states, and areas by step of pay. */
export function table(picked: UsComparatorPicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const number = (value: number) => formatNumber(value, lang);
  const amount = (
    key: string,
    words: Pick<TableColumn<Line>, 'label' | 'meaning'>,
    read: (line: Line) => number | undefined,
    why?: (line: Line) => string | undefined,
  ): TableColumn<Line> => ({
    key,
    kind: 'number',
    ...words,
    cell: (line) => {
      const reason = why?.(line);
      return reason === undefined ? numberCell(read(line), number) : missing(reason);
    },
  });
  const { columns, flags } = say;
  return tableOf<Line>(
    { caption: say.caption, rows: [...yearLines(picked, speech), ...areaLines(picked, speech)], id: ({ id }) => id },
    [
      { key: 'place', kind: 'text', ...columns.place, cell: ({ place }) => textCell(place) },
      { key: 'kind', kind: 'text', ...columns.kind, cell: ({ kind }) => textCell(kind) },
      yearColumn(lang, ({ year }) => year),
      amount(
        'jobs',
        columns.jobs,
        (line) => line.employment,
        (line) => line.missing?.jobs,
      ),
      amount(
        'median',
        columns.median,
        (line) => line.median,
        (line) => line.missing?.median,
      ),
      amount('p10', columns.p10, (line) => line.p10),
      amount('p90', columns.p90, (line) => line.p90),
      { key: 'step', kind: 'text', ...columns.step, cell: ({ step }) => textCell(step) },
      amount('areas', columns.areas, (line) => line.areas),
      { key: 'flag', kind: 'text', ...columns.flag, cell: ({ flag }) => textCell(flag && flags[flag]) },
    ],
    lang,
  );
}

function yearLines({ years, gaps }: UsComparatorPicked, { lang, say }: Speech<Say>): Line[] {
  const place = capital(say.places.nation);
  return [
    ...gaps.map(({ id, year, reason }) => ({ id, place, year, missing: { jobs: reason[lang] } })),
    ...years.map(({ id, year, employment, median, p10, p90, flag }) => ({
      ...{ id, place, year, flag },
      ...{ employment, median, p10, p90 },
    })),
  ];
}

function areaLines({ kinds, states, list, areaYear: year }: UsComparatorPicked, { lang, say }: Speech<Say>): Line[] {
  const named = listedAreas(list).map((one) => one.area);
  const others = states.filter((state) => !named.includes(state));
  return [
    ...[...named, ...others].map((area): Line => {
      const { id, name: place, employment, median, p10, p90, flag } = area;
      const unpaid = median === undefined ? { missing: { median: say.tip.unpaid } } : {};
      return { id, place, kind: kindName(area, say), year, employment, median, p10, p90, flag, ...unpaid };
    }),
    ...kinds.flatMap(({ kind, bins }) =>
      bins.map((bin) => ({
        ...{ id: binId(bin), place: capital(say.places[kind]), kind: say.kindNames[kind], year, areas: bin.count },
        step: `${formatNumber(bin.low, lang)}–${formatNumber(bin.high, lang)}`,
      })),
    ),
  ];
}
