import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { HumanAccessPicked, HumanAccessRows } from './pick.ts';
import { pickHumanAccess } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/**
 * Metrics that come from people's stories: how long they waited or tried, and what was promised. Voice menus are
 * separate.
 */
const anecdoteMetrics = ['wait_minutes', 'effort_hours', 'promised_reply_days'];

/** Can you reach a person? Tests of hotlines, and waits known only from stories. */
export const chart = defineChart<HumanAccessRows, HumanAccessPicked, Say>({
  id: 'human-access',
  topic: 'customers',
  hue: 'customers',
  question: { zh: '找得到人工客服吗？', en: 'Can you reach a person?' },
  name: { zh: '找人工客服', en: 'Reaching a human' },
  tables: ['experience'],
  rows: ({ rows: { experience }, gaps }) => {
    const of = (survey: string) => experience.filter((claim) => claim.survey.id === survey);
    return {
      apps: of('ittime_2024'),
      dials: of('miit_dial_test'),
      dialGaps: gaps.filter((gap) => gap.table === 'experience' && gap.metric === 'dial_tested'),
      timed: experience.filter((claim) => claim.metric.id === 'human_transfer_seconds'),
      menu: of('anecdote').filter((claim) => claim.metric.id === 'menu_human_options'),
      anecdotes: of('anecdote').filter((claim) => anecdoteMetrics.includes(claim.metric.id)),
    };
  },
  pick: pickHumanAccess,
  text,
  table,
  tips,
  draw,
});
