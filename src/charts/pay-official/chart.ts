import type { Control } from '../control.ts';
import { defineChart } from '../define-chart.ts';
import { periodRangeControls } from '../shared/period-range.ts';
import { yearMarkControls } from '../shared/year-mark.ts';
import { draw } from './draw.ts';
import type { PayOfficialPicked, PayOfficialRows } from './pick.ts';
import { pickPayOfficial, rowsOf, selections, yearsOf } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** What do official statistics say about pay in service work? Mean pay by kind of post, year by year. */
export const chart = defineChart<PayOfficialRows, PayOfficialPicked, Say>({
  id: 'pay-official',
  topic: 'pay',
  hue: 'people',
  question: { zh: '官方工资数据里，服务工作挣多少？', en: 'What does service work pay, on official figures?' },
  name: { zh: '官方平均工资', en: 'Official pay of service staff' },
  tables: ['official-pay'],
  related: ['pay-abroad'],
  rows: rowsOf,
  controls: (rows, { lang, say }) => {
    const years = yearsOf(rows);
    const choices = selections.map((value) => ({ value, label: say.selections[value] }));
    const post: Control = { key: 'post', label: say.post, kind: 'choice', choices };
    return [
      ...periodRangeControls(years, lang),
      ...yearMarkControls(years, lang),
      ...(pickPayOfficial(rows, {}).more ? [post] : []),
    ];
  },
  pick: pickPayOfficial,
  text,
  table,
  tips,
  draw,
  states: {
    'all-posts': { post: 'all' },
    year: { year: '2019' },
    from: { from: '2021' },
    'one-period': { from: '2019', to: '2019' },
  },
});
