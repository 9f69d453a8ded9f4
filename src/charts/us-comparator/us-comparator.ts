import { defineChart } from '../chart.ts';
import { drawUsComparator } from './draw.ts';
import type { UsComparatorPicked, UsComparatorRows } from './pick.ts';
import { pickUsComparator } from './pick.ts';
import { usComparatorTable } from './table.ts';
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
    return {
      years: usYears,
      areas: usAreas,
      bins: usAreaBins,
      areaSource: areaSource && { year: areaSource.year, grade: areaSource.grade },
      gaps: gaps.filter((gap) => gap.table === 'us-national'),
    };
  },
  pick: pickUsComparator,
  words: usComparatorWords,
  table: usComparatorTable,
  draw: drawUsComparator,
  cases: {
    real: (rows) => rows,
    none: () => ({ years: [], areas: [], bins: [], areaSource: undefined, gaps: [] }),
    one: ({ years }) => ({ years: years.slice(-1), areas: [], bins: [], areaSource: undefined, gaps: [] }),
    missing: ({ years, areas, areaSource, gaps }) => ({
      years: years.map((year) => ({ ...year, ...unpublished })),
      areas: areas.map((area) => ({ ...area, ...unpublished })),
      bins: [],
      areaSource,
      gaps,
    }),
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
