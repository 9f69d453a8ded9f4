import { descending } from 'd3';
import type { Claim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Control, Speech } from '../chart.ts';
import { defineChart } from '../chart.ts';
import { drawHowManyAgents } from './draw.ts';
import type { InputKey } from './pick-inputs.ts';
import { hourKeys, limits, yearKeys } from './pick-inputs.ts';
import type { HowManyAgentsPicked, HowManyAgentsRows } from './pick.ts';
import { metrics, pickHowManyAgents } from './pick.ts';
import { table } from './table.ts';
import { numberText } from './words-names.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** How many agents would it take? A printed estimate against its own inputs, and a calculator for the reader's. */
export const chart = defineChart<HowManyAgentsRows, HowManyAgentsPicked, Say>({
  id: 'how-many-agents',
  topic: 'market',
  hue: 'machines',
  question: { zh: '全靠人工，要多少客服？', en: 'How many agents would it take?' },
  name: { zh: '要多少人工客服：计算器', en: 'How many agents: a calculator' },
  tables: ['operations', 'salaries'],
  rows: ({ operations, pay }) => ({
    operations: operations.filter((claim) => metrics.some((metric) => metric === claim.metric.id)),
    wages: pay
      .filter((claim) => claim.statistic.id === 'pay_cost' && claim.figure?.unit === 'CNY_month')
      .sort((a, b) => descending(a.period ?? '', b.period ?? '')),
  }),
  controls,
  pick: pickHowManyAgents,
  text,
  table,
  tips,
  draw: drawHowManyAgents,
  states: {
    printed: { preset: 'printed' },
    year: { contacts: '1200000000', daily: '80', days: '250', share: '60', wage: '5000' },
    hour: { calls: '600', handle: '300', agents: '55', target: '20' },
    'hour-overloaded': { calls: '600', handle: '300', agents: '40' },
    'nobody-needed': { share: '100' },
  },
});

/** One choice, and a number for each input; the unit says what stands in for an empty one, from the rows. */
function controls(rows: HowManyAgentsRows, { lang, say }: Speech<Say>): readonly Control[] {
  const { claims, wage, estimates } = pickHowManyAgents(rows, {});
  const days = estimates.find((estimate) => estimate.kind === 'follows')?.days;
  const printed = (claim: Claim | undefined) => (claim?.figure ? formatFigure(claim.figure, lang) : undefined);
  const standIns: Partial<Record<InputKey, string | undefined>> = {
    contacts: printed(claims.contacts_year),
    daily: printed(claims.contacts_per_agent_day),
    days: days === undefined ? undefined : numberText(days, lang),
    share: numberText(0, lang),
    wage: printed(wage),
  };
  const number = (key: InputKey): Control => {
    const standIn = standIns[key];
    const unit = standIn === undefined ? say.unitOwn(say.units[key]) : say.unitDefault(say.units[key], standIn);
    return { key, label: say.inputs[key], kind: 'number', choices: [], limits: { ...limits[key], unit } };
  };
  const presets = (['follows', 'printed'] as const).map((value) => ({ value, label: say.presets[value] }));
  return [
    ...yearKeys.map(number),
    { key: 'preset', label: say.preset, kind: 'choice', choices: presets },
    ...hourKeys.map(number),
  ];
}
