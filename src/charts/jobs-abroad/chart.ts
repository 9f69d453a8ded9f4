import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { draw } from './draw.ts';
import type { JobsAbroadPicked } from './pick.ts';
import { pickJobsAbroad, yearsOf } from './pick.ts';
import type { JobsAbroadRows } from './pick-rows.ts';
import { toJobsRows } from './pick-rows.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/**
 * How many people do the job in countries that count them? The US by year with its forecast; other countries by their
 * own counts.
 */
export const chart = defineChart<JobsAbroadRows, JobsAbroadPicked, Say>({
  id: 'jobs-abroad',
  topic: 'elsewhere',
  hue: 'context',
  question: { zh: '别的国家有多少人做客服？', en: 'How many people do this job in other countries?' },
  name: { zh: '海外客服人数', en: 'Agents in other countries' },
  tables: ['us-national', 'us-outlook', 'workforce-abroad'],
  rows: toJobsRows,
  controls: (rows, { lang }) => {
    const years = yearsOf(rows);
    return [...periodRangeControls(years, lang), ...yearMarkControls(years, lang)];
  },
  pick: pickJobsAbroad,
  text,
  table,
  tips,
  draw,
  states: {
    year: { year: '2019' },
    from: { from: '2015' },
    to: { to: '2012' },
    'one-period': { from: '2020', to: '2020' },
  },
});
