import type { Flag } from '../../lib/figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { capital } from '../../i18n/letter-case.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import { flagColumn, numberColumn, yearColumn } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { Area } from './pick-rows.ts';
import { listedAreas } from './pick-areas.ts';
import type { UsAreasPicked } from './pick.ts';
import { stepId } from './pick.ts';
import { areaName, kindName } from './words-names.ts';
import type { Say } from './zh.ts';

interface Line {
  readonly id: string;
  readonly place: string;
  readonly kind: string;
  readonly area?: Area;
  readonly quotient?: number | undefined;
  readonly step?: string;
  readonly areas?: number;
  readonly flag?: Flag;
}

/** Areas without repetition: those by name, then the other states. */
export function namedAreas({ list, states, map }: UsAreasPicked): Area[] {
  const all = [...listedAreas(list).map(({ area }) => area), ...states, ...map.tiles.map(({ area }) => area)];
  return [...new Map(all.map((area) => [area.id, area])).values()];
}

/** The areas by name, the other states, and how many areas fall in each step of pay. */
export function table(picked: UsAreasPicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const { columns } = say;
  const year = picked.source?.year;
  return tableOf<Line>(
    { caption: say.caption, rows: [...areaLines(picked, speech), ...stepLines(picked, speech)], id: ({ id }) => id },
    [
      { key: 'place', kind: 'text', ...columns.place, cell: ({ place }) => textCell(place) },
      {
        key: 'median',
        kind: 'number',
        ...columns.median,
        cell: ({ area }) =>
          area && area.median === undefined
            ? missing(say.tip.unpaid)
            : numberCell(area?.median, (value) => formatNumber(value, lang)),
      },
      { key: 'step', kind: 'text', ...columns.step, cell: ({ step }) => textCell(step) },
      numberColumn('areas', columns.areas, lang, ({ areas }) => areas),
      numberColumn('jobs', columns.jobs, lang, ({ area }) => area?.employment),
      numberColumn('share', columns.share, lang, ({ quotient }) => quotient),
      numberColumn('p10', columns.p10, lang, ({ area }) => area?.p10),
      numberColumn('p90', columns.p90, lang, ({ area }) => area?.p90),
      { key: 'kind', kind: 'text', ...columns.kind, cell: ({ kind }) => textCell(kind) },
      yearColumn(lang, () => year),
      flagColumn(lang, ({ flag }) => flag, say.flags),
    ],
    lang,
  );
}

const areaLines = (picked: UsAreasPicked, { say }: Speech<Say>): Line[] =>
  namedAreas(picked).map((area) => ({
    ...{ id: area.id, place: areaName(area, say), kind: kindName(area, say), area, flag: area.flag },
    quotient: picked.quotients[area.code],
  }));

const stepLines = ({ kinds }: UsAreasPicked, { lang, say }: Speech<Say>): Line[] =>
  kinds.flatMap(({ kind, steps }) =>
    steps.map((step) => ({
      ...{ id: stepId(step), place: capital(say.places[kind]), kind: say.kindNames[kind], areas: step.count },
      step: `${formatNumber(step.low, lang)}–${formatNumber(step.high, lang)}`,
    })),
  );
