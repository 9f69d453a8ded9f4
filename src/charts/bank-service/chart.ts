import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import type { BankRows } from '../shared/year-series.ts';
import { bankRows, bankYearsOf } from '../shared/year-series.ts';
import { draw } from './draw.ts';
import type { BankServicePicked } from './pick.ts';
import { pickBankService, serviceMetrics } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** Can callers still get through to a person at the bank? Connect rate and satisfaction by year; time to answer in the table. */
export const chart = defineChart<BankRows, BankServicePicked, Say>({
  id: 'bank-service',
  topic: 'banks',
  hue: 'people',
  question: { zh: '银行的人工客服还打得通吗？', en: 'Can callers still get through to a person at the bank?' },
  name: { zh: '银行人工接通率', en: 'Getting through to banks' },
  tables: ['bank-centres'],
  rows: (published) => bankRows(published, serviceMetrics),
  controls: (rows, { lang }) => {
    const years = bankYearsOf(rows, serviceMetrics);
    return [...periodRangeControls(years, lang), ...yearMarkControls(years, lang)];
  },
  pick: pickBankService,
  text,
  table,
  tips,
  draw,
  states: {
    year: { year: '2019' },
    from: { from: '2018' },
    to: { to: '2016' },
    'one-period': { from: '2016', to: '2016' },
  },
});
