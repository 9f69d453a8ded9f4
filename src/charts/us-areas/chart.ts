import { ascending } from 'd3';
import { oncePer } from '../../lib/lazy.ts';
import type { Choice, Control } from '../control.ts';
import type { Speech } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import { areaGroups, areaShows } from './pick-areas.ts';
import type { Area, UsAreasRows } from './pick-rows.ts';
import { openAreas, toAreaRows } from './pick-rows.ts';
import type { UsAreasPicked } from './pick.ts';
import { mapShows, pickUsAreas } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import { searchName } from './words-names.ts';
import type { Say } from './zh.ts';

/** Where in the US, and for how much? Median pay in 582 areas: their spread, the states on a map, any area by name. */
export const chart = defineChart<UsAreasRows, UsAreasPicked, Say>({
  id: 'us-areas',
  topic: 'elsewhere',
  hue: 'context',
  question: { zh: '美国各地的客服拿多少？', en: 'What do agents across the US earn?' },
  name: { zh: '美国各地的客服', en: 'US areas' },
  tables: ['us-areas'],
  rows: toAreaRows,
  controls: ({ areas }, speech) => areaControls(openAreas(areas), speech),
  pick: pickUsAreas,
  text,
  table,
  tips,
  draw,
  states: {
    jobs: { show: 'jobs' },
    share: { show: 'share' },
    areas: { areas: 'lowest' },
    kind: { kind: 'state' },
    area: { area: '41940,PR' },
    'chosen-only': { areas: 'chosen', kind: 'metro', area: '41940' },
  },
});

/** Controls: what the map shows, which end of which ranking, and any area by name. */
function areaControls(areas: readonly Area[], { say }: Speech<Say>): Control[] {
  if (areas.length === 0) return [];
  const { control, maps, shows, groups } = say;
  return [
    {
      key: 'area',
      label: control.area,
      kind: 'search',
      choices: choicesIn(say)(areas),
    },
    {
      key: 'show',
      label: control.show,
      kind: 'choice',
      choices: mapShows.map((show) => ({ value: show, label: maps[show] })),
    },
    {
      key: 'areas',
      label: control.areas,
      kind: 'choice',
      choices: areaShows.map((show) => ({ value: show, label: shows[show] })),
    },
    {
      key: 'kind',
      label: control.kind,
      kind: 'choice',
      choices: areaGroups.map((group) => ({ value: group, label: groups[group] })),
    },
  ];
}

/** Every area by name, computed once for all redrawings. */
const choicesIn = oncePer((say: Say) =>
  oncePer((areas: readonly Area[]): readonly Choice[] =>
    areas
      .map((area) => ({ value: area.code, label: searchName(area, say) }))
      .sort((a, b) => ascending(a.label, b.label)),
  ),
);
