import type { Control } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { drawBankHeadcount } from './draw.ts';
import type { BankHeadcountPicked, BankHeadcountRows } from './pick.ts';
import { pickBankHeadcount, yearsOf } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** Are bank call centres shrinking? Staff by year, over the institutions that answered. */
export const chart = defineChart<BankHeadcountRows, BankHeadcountPicked, Say>({
  id: 'bank-headcount',
  topic: 'banks',
  hue: 'people',
  question: { zh: '银行的人工客服在减少吗？', en: 'Are bank call centres shrinking?' },
  name: { zh: '银行客服人数', en: 'Bank headcount' },
  tables: ['bank-centres'],
  rows: ({ bankYears, gaps }) => ({
    years: bankYears,
    gaps: gaps.filter(
      (gap) => gap.table === 'bank-centres' && gap.metric === 'staff' && gap.reason.id !== 'series_break',
    ),
  }),
  controls: (rows, { lang, say }) => {
    const years = yearsOf(rows);
    const choices = (['hide', 'show'] as const).map((value) => ({ value, label: say.splits[value] }));
    const split: Control = { key: 'split', label: say.split, kind: 'choice', choices };
    const known = pickBankHeadcount(rows, { split: 'show' }).splits.length > 0;
    return [...periodRangeControls(years, lang), ...yearMarkControls(years, lang), ...(known ? [split] : [])];
  },
  pick: pickBankHeadcount,
  text,
  table,
  tips,
  draw: drawBankHeadcount,
  states: {
    split: { split: 'show' },
    'split-from': { split: 'show', from: '2021' },
    year: { year: '2019' },
    from: { from: '2018' },
    to: { to: '2017' },
    'one-period': { from: '2016', to: '2016' },
    backwards: { from: '2022', to: '2019' },
    'nothing-left': { from: '2024' },
  },
});
