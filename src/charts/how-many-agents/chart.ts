import { descending } from 'd3';
import { formatFigure } from '../../i18n/format-figure.ts';
import { roundedCount } from '../../i18n/format-rounded.ts';
import type { Control } from '../control.ts';
import type { Speech } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { InputKey, SliderKey } from './pick-inputs.ts';
import { hourKeys, limits, plainNumber, sliderKeys } from './pick-inputs.ts';
import type { HowManyAgentsPicked, HowManyAgentsRows } from './pick.ts';
import { metrics } from './pick-estimates.ts';
import { factMetrics, pickHowManyAgents, views } from './pick.ts';
import { table } from './table.ts';
import { numberText, percentText } from './words-names.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

const used: readonly string[] = [...metrics, ...factMetrics];

/**
 * How many agents would it take? A printed estimate compared with its own inputs, and a calculator for the reader's
 * numbers.
 */
export const chart = defineChart<HowManyAgentsRows, HowManyAgentsPicked, Say>({
  id: 'how-many-agents',
  topic: 'market',
  hue: 'people',
  question: { zh: '全靠人工，要多少客服？', en: 'How many agents would it take?' },
  name: { zh: '要多少人工客服：计算器', en: 'How many agents: a calculator' },
  tables: ['operations', 'salaries'],
  rows: ({ rows: { operations }, pay }) => ({
    operations: operations.filter((claim) => used.includes(claim.metric.id)),
    wages: pay
      .filter((claim) => claim.statistic.id === 'pay_cost' && claim.figure?.unit === 'CNY_month')
      .sort((a, b) => descending(a.period ?? '', b.period ?? '')),
  }),
  controls,
  pick: pickHowManyAgents,
  text,
  table,
  tips,
  draw,
  states: {
    year: { contacts: '1200000000', daily: '80', days: '250', share: '60', wage: '5000' },
    'people-only': { share: '0' },
    'nobody-needed': { share: '100' },
    'hour-to-fill': { per: 'hour' },
    hour: { per: 'hour', calls: '600', handle: '300', agents: '55', target: '20' },
    'hour-overloaded': { per: 'hour', calls: '600', handle: '300', agents: '40', target: '20' },
  },
});

/**
 * Two tabs: sliders for a year, which start at the article's numbers; and numbers for an hour, none of which is
 * published.
 */
function controls(rows: HowManyAgentsRows, speech: Speech<Say>): readonly Control[] {
  const { lang, say } = speech;
  const { article, claims } = pickHowManyAgents(rows, {});
  const [year, hour] = [
    { key: 'per', value: 'year' },
    { key: 'per', value: 'hour' },
  ] as const;
  const values: Readonly<Record<SliderKey, (value: number) => string>> = {
    contacts: (value) => say.given.times(roundedCount(value, lang)),
    daily: (value) => say.given.times(numberText(value, lang)),
    days: (value) => say.given.daysOnly(numberText(value, lang)),
    share: (value) => percentText(value, lang),
  };
  const number = (key: InputKey, unit: string) =>
    ({ key, label: say.inputs[key], kind: 'number', choices: [], limits: { ...limits[key], unit } }) as const;
  const sliders = article
    ? sliderKeys.map((key): Control => {
        const range = { ...limits[key], start: article.starts[key], text: values[key] };
        return { key, label: say.inputs[key], kind: 'range', choices: [], range, within: year };
      })
    : [];
  return [
    {
      ...{ key: 'per', label: say.per, kind: 'choice', tabs: true },
      choices: views.map((value) => ({ value, label: say.views[value] })),
    },
    ...sliders,
    ...(article ? [{ ...presets(article.starts, claims, speech), within: year }] : []),
    { ...number('wage', say.units.wage), within: year },
    ...hourKeys.map((key) => ({ ...number(key, say.units[key]), within: hour })),
  ];
}

/** Presets: the article's own numbers, no machines, and the number of days with which the article's conclusion holds. */
function presets(
  starts: Readonly<Record<SliderKey, number>>,
  claims: HowManyAgentsPicked['claims'],
  { lang, say }: Speech<Say>,
): Control {
  const reset = sliderKeys.map((key) => `${key}=`);
  const set = (own: Partial<Record<SliderKey, number>>): string =>
    sliderKeys.map((key, index) => (own[key] === undefined ? reset[index] : `${key}=${own[key]}`)).join('&');
  const needed = claims.agents_needed?.figure;
  const printed = plainNumber(claims.agents_needed);
  const days = printed === undefined ? undefined : Math.round(starts.contacts / printed / starts.daily);
  return {
    ...{ key: 'preset', label: say.preset, kind: 'presets' },
    choices: [
      { value: set({}), label: say.presets.article },
      { value: set({ share: 0 }), label: say.presets.people },
      ...(needed && days !== undefined && days >= limits.days.min && days <= limits.days.max
        ? [{ value: set({ days, share: 0 }), label: say.presets.printed(formatFigure(needed, lang, 'short')) }]
        : []),
    ],
  };
}
