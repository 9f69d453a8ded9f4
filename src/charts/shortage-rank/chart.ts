import { quarterYears } from '../../lib/periods/quarter.ts';
import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { draw } from './draw.ts';
import type { ShortageRankPicked, ShortageRankRows } from './pick.ts';
import { pickShortageRank } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** Was customer service ever in short supply? Its rank in the national shortage list, quarter by quarter. */
export const chart = defineChart<ShortageRankRows, ShortageRankPicked, Say>({
  id: 'shortage-rank',
  topic: 'turnover',
  hue: 'people',
  question: { zh: '客服曾经缺人吗？', en: 'Was customer service ever short of people?' },
  name: { zh: '客服在“最缺工”排行中的名次', en: 'Customer service in the shortage list' },
  tables: ['demand'],
  rows: ({ rows: { demand }, gaps }) => ({
    ranks: demand.filter((claim) => claim.metric.id === 'shortage_rank'),
    gaps: gaps.filter((gap) => gap.table === 'demand' && gap.metric === 'shortage_rank'),
  }),
  controls: ({ ranks, gaps }, { lang }) => {
    const found = ranks.filter((claim) => claim.figure);
    const periods = [...found, ...gaps].map((row) => row.period);
    return [...periodRangeControls(periods, lang), ...yearMarkControls(quarterYears(periods), lang)];
  },
  pick: pickShortageRank,
  text,
  table,
  tips,
  draw,
  states: {
    year: { year: '2021' },
    from: { from: '2022-Q1' },
    to: { to: '2020-Q2' },
    'one-period': { from: '2021-Q2', to: '2021-Q2' },
    'nothing-left': { from: '2023-Q1' },
  },
});
