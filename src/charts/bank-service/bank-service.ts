import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import type { BankRows } from '../shared/year-series.ts';
import { bankRows, bankYearsOf, withoutFigures } from '../shared/year-series.ts';
import { defineChart } from '../old-chart.ts';
import { drawBankService } from './draw.ts';
import type { BankServicePicked } from './pick.ts';
import { pickBankService, serviceMetrics } from './pick.ts';
import { bankServiceTable } from './table.ts';
import { bankServiceTips } from './tips.ts';
import { bankServiceWords } from './words.ts';

/** Do people still get through to a person at banks? Connect rate, satisfaction and time to answer by year. */
export const bankService = defineChart<BankRows, BankServicePicked>({
  id: 'bank-service',
  hue: 'customers',
  question: { zh: '银行的人工客服还打得通吗？', en: 'Do people still get through to a person at banks?' },
  name: { zh: '银行人工接通率', en: 'Getting through to banks' },
  tables: ['bank-centres'],
  rows: (published) => bankRows(published, serviceMetrics),
  controls: (rows, lang) => {
    const years = bankYearsOf(rows, serviceMetrics);
    return [...periodRangeControls(years, lang), ...yearMarkControls(years, lang)];
  },
  pick: pickBankService,
  words: bankServiceWords,
  table: bankServiceTable,
  tips: bankServiceTips,
  draw: drawBankService,
  cases: {
    real: (rows) => rows,
    none: () => ({ years: [], gaps: [] }),
    one: ({ years }) => ({ years: years.slice(0, 1), gaps: [] }),
    missing: withoutFigures,
  },
  states: {
    year: { year: '2019' },
    from: { from: '2018' },
    to: { to: '2016' },
    'one-period': { from: '2016', to: '2016' },
  },
});
