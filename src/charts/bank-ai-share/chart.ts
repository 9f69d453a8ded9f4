import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import type { BankRows } from '../shared/year-series.ts';
import { bankRows, bankYearsOf } from '../shared/year-series.ts';
import { draw } from './draw.ts';
import type { BankAiSharePicked } from './pick.ts';
import { changeMetric, mainMetric, otherMetrics, pickBankAiShare } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** How much bank service do machines handle? The share by year, with the measures that sound like it kept apart. */
export const chart = defineChart<BankRows, BankAiSharePicked, Say>({
  id: 'bank-ai-share',
  topic: 'market',
  hue: 'machines',
  question: { zh: '银行的客服有多少是机器在答？', en: 'How much bank service do machines handle?' },
  name: { zh: '银行智能服务占比', en: 'Machines’ share of bank service' },
  tables: ['bank-centres'],
  rows: (published) => bankRows(published, [mainMetric, changeMetric, ...otherMetrics]),
  controls: (rows, { lang }) => {
    const years = bankYearsOf(rows, [mainMetric, ...otherMetrics]);
    return [...periodRangeControls(years, lang), ...yearMarkControls(years, lang)];
  },
  pick: pickBankAiShare,
  text,
  table,
  tips,
  draw,
  states: {
    year: { year: '2020' },
    from: { from: '2021' },
    to: { to: '2020' },
    'one-period': { from: '2020', to: '2020' },
    'nothing-left': { from: '2024' },
  },
});
