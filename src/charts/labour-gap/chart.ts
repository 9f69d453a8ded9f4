import { quarterYears } from '../../lib/periods/quarter.ts';
import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { draw } from './draw.ts';
import type { LabourGapPicked, LabourGapRows } from './pick.ts';
import { metrics, pickLabourGap } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

const wanted: readonly (string | undefined)[] = metrics;

/**
 * How tight was the whole market? Vacancies and seekers in the hundred occupations with the greatest shortage, all
 * trades.
 */
export const chart = defineChart<LabourGapRows, LabourGapPicked, Say>({
  id: 'labour-gap',
  topic: 'turnover',
  hue: 'context',
  question: { zh: '那几年整个劳动力市场有多缺人？', en: 'How tight was the whole labour market then?' },
  name: { zh: '最缺工职业的招聘与求职', en: 'Vacancies and seekers in the most short-staffed occupations' },
  tables: ['demand'],
  rows: ({ rows: { demand }, gaps }) => ({
    claims: demand.filter((claim) => wanted.includes(claim.metric.id)),
    gaps: gaps.filter((gap) => gap.table === 'demand' && wanted.includes(gap.metric) && gap.period !== undefined),
  }),
  controls: ({ claims }, { lang }) => {
    const periods = claims.filter((claim) => claim.figure).map((claim) => claim.period);
    return [...periodRangeControls(periods, lang), ...yearMarkControls(quarterYears(periods), lang)];
  },
  pick: pickLabourGap,
  text,
  table,
  tips,
  draw,
  states: {
    year: { year: '2021' },
    from: { from: '2021-Q1' },
    to: { to: '2020-Q3' },
    'one-period': { from: '2021-Q1', to: '2021-Q1' },
  },
});
