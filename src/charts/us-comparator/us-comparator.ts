import { defineChart } from '../old-chart.ts';
import { usComparatorControls } from './controls.ts';
import { drawUsComparator } from './draw.ts';
import type { UsComparatorPicked, UsComparatorRows } from './pick.ts';
import { pickUsComparator } from './pick.ts';
import { usComparatorTable } from './table.ts';
import { usComparatorTips } from './tips.ts';
import { usComparatorWords } from './words.ts';

/** And elsewhere, with official figures? US customer service representatives: jobs, pay, and pay by area. */
export const usComparator = defineChart<UsComparatorRows, UsComparatorPicked>({
  id: 'us-comparator',
  hue: 'context',
  question: { zh: '有官方数字的地方是什么样？', en: 'What do official figures show elsewhere?' },
  name: { zh: '对照：美国的客服', en: 'For comparison: the United States' },
  tables: ['us-national', 'us-areas'],
  rows: ({ usYears, usAreas, usAreaBins, sources, gaps }) => {
    const areaSource = sources.find((source) => source.id === usAreas[0]?.source);
    const used = new Set([...usYears, ...usAreas].map((row) => row.source));
    return {
      years: usYears,
      areas: usAreas,
      bins: usAreaBins,
      areaSource: areaSource && { year: areaSource.year, grade: areaSource.grade },
      gaps: gaps.filter((gap) => gap.table === 'us-national'),
      publishers: sources
        .filter(({ id }) => used.has(id))
        .map(({ id, publisher, grade }) => ({ id, publisher, grade })),
    };
  },
  controls: usComparatorControls,
  pick: pickUsComparator,
  words: usComparatorWords,
  table: usComparatorTable,
  tips: usComparatorTips,
  draw: drawUsComparator,
  cases: {
    real: (rows) => rows,
    none: () => ({ years: [], areas: [], bins: [], areaSource: undefined, gaps: [], publishers: [] }),
    one: ({ years, publishers }) => ({
      years: years.slice(-1),
      areas: [],
      bins: [],
      areaSource: undefined,
      gaps: [],
      publishers,
    }),
    /** So few areas that all are listed. */
    few: (rows) => ({ ...rows, areas: rows.areas.filter((area) => area.kind !== 'metro').slice(-9) }),
    missing: ({ years, areas, areaSource, gaps, publishers }) => ({
      years: years.map((year) => ({ ...year, ...unpublished })),
      areas: areas.map((area) => ({ ...area, ...unpublished })),
      bins: [],
      areaSource,
      gaps,
      publishers,
    }),
  },
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

const unpublished = {
  employment: undefined,
  median: undefined,
  mean: undefined,
  p10: undefined,
  p25: undefined,
  p75: undefined,
  p90: undefined,
};
