import { ascending } from 'd3';
import type { UsArea } from '../../datasets/published.ts';
import type { Control, Speech } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { toRows } from '../shared/row-columns.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { drawUsComparator } from './draw.ts';
import { areaGroups, areaShows } from './pick-areas.ts';
import type { UsComparatorPicked } from './pick.ts';
import { missingOf, pickUsComparator } from './pick.ts';
import type { UsComparatorRows } from './pick-rows.ts';
import { openAreas, toUsRows } from './pick-rows.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** And elsewhere, with official figures? US customer service representatives: jobs, pay, and pay by area. */
export const chart = defineChart<UsComparatorRows, UsComparatorPicked, Say>({
  id: 'us-comparator',
  topic: 'elsewhere',
  hue: 'context',
  question: { zh: '有官方数字的地方是什么样？', en: 'What do official figures show elsewhere?' },
  name: { zh: '对照：美国的客服', en: 'For comparison: the United States' },
  tables: ['us-national', 'us-areas'],
  rows: toUsRows,
  controls: ({ years, gaps, areas }, speech) => {
    const known = [...toRows(years), ...missingOf(gaps)].map(({ year }) => year);
    const { lang } = speech;
    return [
      ...periodRangeControls(known, lang),
      ...yearMarkControls(known, lang),
      ...areaControls(openAreas(areas), speech),
    ];
  },
  pick: pickUsComparator,
  text,
  table,
  tips,
  draw: drawUsComparator,
  states: {
    areas: { areas: 'lowest' },
    kind: { kind: 'state' },
    area: { area: '41940,PR' },
    'chosen-only': { areas: 'chosen', kind: 'metro', area: '41940' },
    year: { year: '2021' },
    from: { from: '2015' },
    to: { to: '2012' },
    'one-period': { from: '2020', to: '2020' },
  },
});

/** An end of which ranking, and any area by name. */
function areaControls(areas: readonly UsArea[], { say }: Speech<Say>): Control[] {
  if (areas.length === 0) return [];
  const { control, shows, groups } = say;
  const byName = [...areas].sort((a, b) => ascending(a.name, b.name));
  return [
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
    {
      key: 'area',
      label: control.area,
      kind: 'search',
      choices: byName.map(({ code, name }) => ({ value: code, label: name })),
    },
  ];
}
