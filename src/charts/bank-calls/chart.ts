import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import type { BankRows } from '../shared/year-series.ts';
import { bankRows, bankYearsOf } from '../shared/year-series.ts';
import { draw } from './draw.ts';
import type { BankCallsPicked } from './pick.ts';
import { pickBankCalls } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** Fewer people, more calls? Calls answered by people at banks, in total and per head, split where the unit changes. */
export const chart = defineChart<BankRows, BankCallsPicked, Say>({
  id: 'bank-calls',
  topic: 'banks',
  hue: 'people',
  question: { zh: '银行客服人少了，来电多了吗？', en: 'Fewer people at banks, more calls?' },
  name: { zh: '银行人工来电', en: 'Calls to banks' },
  tables: ['bank-centres'],
  rows: (published) => {
    const rows = bankRows(published, ['human_calls', 'human_calls_change', 'staff']);
    return { ...rows, gaps: rows.gaps.filter((gap) => gap.metric === 'human_calls') };
  },
  controls: (rows, { lang }) => {
    const years = bankYearsOf(rows, ['human_calls']);
    return [...periodRangeControls(years, lang), ...yearMarkControls(years, lang)];
  },
  pick: pickBankCalls,
  text,
  table,
  tips,
  draw,
  states: {
    year: { year: '2016' },
    from: { from: '2021' },
    to: { to: '2018' },
    'one-period': { from: '2018', to: '2018' },
    'nothing-left': { from: '2019', to: '2020' },
  },
});
