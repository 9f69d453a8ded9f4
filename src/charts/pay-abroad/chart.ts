import type { Control } from '../control.ts';
import type { Speech } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { PayAbroadPicked, PayAbroadRows } from './pick.ts';
import { countries, pickPayAbroad, rowsOf, statistics } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** Does pay for the job fall behind elsewhere too? Agents’ pay by official statistics, one panel per country. */
export const chart = defineChart<PayAbroadRows, PayAbroadPicked, Say>({
  id: 'pay-abroad',
  topic: 'elsewhere',
  hue: 'context',
  question: { zh: '这份工作在别处也落后吗？', en: 'Does agents’ pay lag behind elsewhere too?' },
  name: { zh: '英、美、日客服的工资', en: 'Agents’ pay in the US, the UK and Japan' },
  tables: ['us-national', 'uk-pay', 'jp-pay'],
  rows: rowsOf,
  controls,
  pick: pickPayAbroad,
  text,
  table,
  tips,
  draw,
  states: {
    'united-kingdom': { country: 'GB', statistic: 'hourly' },
    japan: { country: 'JP' },
    hourly: { statistic: 'hourly' },
  },
});

function controls({ pay }: PayAbroadRows, { say }: Speech<Say>): readonly Control[] {
  const known = countries.filter((country) => pay.some((row) => row.country === country));
  const measured = statistics.filter((statistic) => pay.some(({ measure }) => measure === statistic));
  return [
    ...(known.length > 1
      ? [
          {
            ...{ key: 'country', label: say.country, kind: 'choice' as const },
            choices: [
              { value: 'all', label: say.all },
              ...known.map((value) => ({ value, label: say.countries[value] })),
            ],
          },
        ]
      : []),
    ...(measured.length > 1
      ? [
          {
            ...{ key: 'statistic', label: say.statistic, kind: 'choice' as const },
            choices: measured.map((value) => ({ value, label: say.statistics[value] })),
          },
        ]
      : []),
  ];
}
