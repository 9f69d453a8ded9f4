import type { Control } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { drawBankHeadcount } from './draw.ts';
import type { BankHeadcountPicked, BankHeadcountRows } from './pick.ts';
import { pickBankHeadcount, yearsOf } from './pick.ts';
import { bankHeadcountTable } from './table.ts';
import { bankHeadcountTips } from './tips.ts';
import { bankHeadcountWords, dictionary } from './words.ts';

/** Are bank call centres shrinking? Staff by year, over the institutions that answered. */
export const bankHeadcount = defineChart<BankHeadcountRows, BankHeadcountPicked>({
  id: 'bank-headcount',
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
  controls: (rows, lang) => {
    const years = yearsOf(rows);
    const say = dictionary[lang];
    const choices = (['hide', 'show'] as const).map((value) => ({ value, label: say.splits[value] }));
    const split: Control = { key: 'split', label: say.split, kind: 'choice', choices };
    const known = pickBankHeadcount(rows, { split: 'show' }).splits.length > 0;
    return [...periodRangeControls(years, lang), ...yearMarkControls(years, lang), ...(known ? [split] : [])];
  },
  pick: pickBankHeadcount,
  words: bankHeadcountWords,
  table: bankHeadcountTable,
  tips: bankHeadcountTips,
  draw: drawBankHeadcount,
  cases: {
    real: (rows) => rows,
    none: () => ({ years: [], gaps: [] }),
    one: ({ years }) => ({ years: years.filter((year) => year.metrics['staff']).slice(0, 1), gaps: [] }),
    missing: ({ years, gaps }) => ({ years: years.map(({ year }) => ({ ...emptyYear, year })), gaps }),
  },
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

const emptyYear = {
  metrics: {},
  staffChange: undefined,
  institutionsChange: undefined,
  staffPerInstitution: undefined,
  callsPerHead: undefined,
};
