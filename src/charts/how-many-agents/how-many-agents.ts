import { descending } from 'd3-array';
import { defineChart } from '../old-chart.ts';
import { howManyAgentsControls } from './controls.ts';
import { drawHowManyAgents } from './draw.ts';
import type { HowManyAgentsPicked, HowManyAgentsRows } from './pick.ts';
import { metrics, pickHowManyAgents } from './pick.ts';
import { howManyAgentsTable } from './table.ts';
import { howManyAgentsTips } from './tips.ts';
import { howManyAgentsWords } from './words.ts';

/** How many agents would it take? A printed estimate against its own inputs, and a calculator for the reader's. */
export const howManyAgents = defineChart<HowManyAgentsRows, HowManyAgentsPicked>({
  id: 'how-many-agents',
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
  controls: howManyAgentsControls,
  pick: pickHowManyAgents,
  words: howManyAgentsWords,
  table: howManyAgentsTable,
  tips: howManyAgentsTips,
  draw: drawHowManyAgents,
  cases: {
    real: (rows) => rows,
    none: () => ({ operations: [], wages: [] }),
    one: ({ operations }) => ({
      operations: operations.filter((claim) => claim.metric.id === 'agents_needed').slice(0, 1),
      wages: [],
    }),
    missing: ({ operations, wages }) => ({
      operations: operations.map((claim) => ({ ...claim, figure: undefined })),
      wages: wages.map((claim) => ({ ...claim, figure: undefined })),
    }),
  },
  states: {
    printed: { preset: 'printed' },
    year: { contacts: '1200000000', daily: '80', days: '250', share: '60', wage: '5000' },
    hour: { calls: '600', handle: '300', agents: '55', target: '20' },
    'hour-overloaded': { calls: '600', handle: '300', agents: '40' },
    'nobody-needed': { share: '100' },
  },
});
