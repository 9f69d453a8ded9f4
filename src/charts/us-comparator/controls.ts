import { ascending } from 'd3-array';
import type { Lang } from '../../i18n/lang.ts';
import type { Control } from '../chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import type { UsComparatorRows } from './pick.ts';
import { missingOf } from './pick.ts';
import { areaGroups, areaShows } from './pick-areas.ts';
import { dictionary } from './words.ts';

/** Which years are drawn and which of them is marked; which areas are listed. */
export function usComparatorControls({ years, gaps, areas }: UsComparatorRows, lang: Lang): Control[] {
  const known = [...years, ...missingOf(gaps)].map(({ year }) => year);
  return [...periodRangeControls(known, lang), ...yearMarkControls(known, lang), ...areaControls(areas, lang)];
}

/** An end of which ranking, and any area by name. */
function areaControls(areas: UsComparatorRows['areas'], lang: Lang): Control[] {
  if (areas.length === 0) return [];
  const { control, shows, groups } = dictionary[lang];
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
