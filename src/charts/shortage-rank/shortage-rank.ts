import { defineChart } from '../old-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { quarterYears } from '../../lib/quarter.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { drawShortageRank } from './draw.ts';
import type { ShortageRankPicked, ShortageRankRows } from './pick.ts';
import { pickShortageRank } from './pick.ts';
import { shortageRankTable } from './table.ts';
import { shortageRankTips } from './tips.ts';
import { shortageRankWords } from './words.ts';

/** Was customer service ever in short supply? Its rank in the national shortage list, quarter by quarter. */
export const shortageRank = defineChart<ShortageRankRows, ShortageRankPicked>({
  id: 'shortage-rank',
  hue: 'people',
  question: { zh: '客服曾经缺人吗？', en: 'Was customer service ever short of people?' },
  name: { zh: '客服在“最缺工”排行中的名次', en: 'Customer service in the shortage list' },
  tables: ['demand'],
  rows: ({ demand, gaps }) => ({
    ranks: demand.filter((claim) => claim.metric.id === 'shortage_rank'),
    gaps: gaps.filter((gap) => gap.table === 'demand' && gap.metric === 'shortage_rank'),
  }),
  controls: ({ ranks, gaps }, lang) => {
    const found = ranks.filter((claim) => claim.figure);
    const periods = [...found, ...gaps].map((row) => row.period);
    return [...periodRangeControls(periods, lang), ...yearMarkControls(quarterYears(periods), lang)];
  },
  pick: pickShortageRank,
  words: shortageRankWords,
  table: shortageRankTable,
  tips: shortageRankTips,
  draw: drawShortageRank,
  cases: {
    real: (rows) => rows,
    none: () => ({ ranks: [], gaps: [] }),
    one: ({ ranks }) => ({ ranks: ranks.filter((claim) => claim.figure?.value !== undefined).slice(0, 1), gaps: [] }),
    missing: ({ ranks, gaps }) => ({ ranks: ranks.map((claim) => ({ ...claim, figure: undefined })), gaps }),
  },
  states: {
    year: { year: '2021' },
    from: { from: '2022-Q1' },
    to: { to: '2020-Q2' },
    'one-period': { from: '2021-Q2', to: '2021-Q2' },
    'nothing-left': { from: '2023-Q1' },
  },
});
