import type { Flag } from '../../lib/figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { capital } from '../../i18n/sentences.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { flagName, numberColumn } from '../shared/columns.ts';
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

/** Areas without repetition: those shown by name, then the other states. */
export function namedAreas({ list, states, map }: UsAreasPicked): Area[] {
  const all = [...listedAreas(list).map(({ area }) => area), ...states, ...map.tiles.map(({ area }) => area)];
  return [...new Map(all.map((area) => [area.id, area])).values()];
}

/** The areas by name, the other states, and how many areas fall into each step of pay. */
export function table(picked: UsAreasPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { columns } = say;
  const year = picked.source?.year;
  return tableOf<Line>(
    { caption: say.caption, rows: [...areaLines(picked, speech), ...stepLines(picked, speech)], id: ({ id }) => id },
    [
      { key: 'place', kind: 'text', ...columns.place, cell: ({ place }) => textCell(place) },
      fromField(
        'us-areas.median_annual',
        ({ area }) => (area && area.median === undefined ? missing(say.tip.unpaid) : area?.median),
        { key: 'median', kind: 'number' },
      ),
      { key: 'step', kind: 'text', ...columns.step, cell: ({ step }) => textCell(step) },
      numberColumn('areas', columns.areas, ({ areas }) => areas),
      fromField('us-areas.employment', ({ area }) => area?.employment, { key: 'jobs', kind: 'number', unit: false }),
      fromField('us-areas.location_quotient', ({ quotient }) => quotient, {
        ...{ key: 'share', kind: 'number', ...columns.share },
      }),
      fromField('us-areas.p10', ({ area }) => area?.p10, { kind: 'number', label: columns.p10 }),
      fromField('us-areas.p90', ({ area }) => area?.p90, { kind: 'number', label: columns.p90 }),
      { key: 'kind', kind: 'text', ...columns.kind, cell: ({ kind }) => textCell(kind) },
      fromField('us-areas.year', () => year?.toString()),
      fromField('us-areas.flag', ({ flag }) => flagName(flag, lang, say.flags)),
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
