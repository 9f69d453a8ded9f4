import type { Control } from '../control.ts';
import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { draw } from './draw.ts';
import type { BankHeadcountPicked, BankHeadcountRows } from './pick.ts';
import { pickBankHeadcount, views, yearsOf } from './pick.ts';
import { table } from './table.ts';
import { tile } from './tile.ts';
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
    const choices = views.map((value) => ({ value, label: say.views[value] }));
    const show: Control = { key: 'show', label: say.show, kind: 'choice', choices };
    return [
      ...periodRangeControls(years, lang),
      ...yearMarkControls(years, lang),
      ...(pickBankHeadcount(rows, {}).index ? [show] : []),
    ];
  },
  pick: pickBankHeadcount,
  text,
  table,
  tips,
  draw,
  tile,
  states: {
    people: { show: 'people' },
    index: { show: 'index' },
    'index-from': { show: 'index', from: '2021' },
    year: { year: '2019' },
    from: { from: '2018' },
    to: { to: '2017' },
    'one-period': { from: '2016', to: '2016' },
    backwards: { from: '2022', to: '2019' },
    'nothing-left': { from: '2024' },
  },
});
