import { defineChart } from '../old-chart.ts';
import type { ExperienceClaim } from '../../datasets/published.ts';
import { drawHumanAccess } from './draw.ts';
import type { HumanAccessPicked, HumanAccessRows } from './pick.ts';
import { pickHumanAccess } from './pick.ts';
import { humanAccessTable } from './table.ts';
import { humanAccessTips } from './tips.ts';
import { humanAccessWords } from './words.ts';

/** Of the stories only how long somebody waited or tried; a promised date and a voice menu are something else. */
const toldMetrics = ['wait_minutes', 'effort_hours'];
const nothing: HumanAccessRows = { apps: [], dials: [], dialGaps: [], timed: [], told: [] };
const without = (claims: readonly ExperienceClaim[]) => claims.map((claim) => ({ ...claim, figure: undefined }));

/** Can you reach a person? Tests of hotlines, and waits that were only told. */
export const humanAccess = defineChart<HumanAccessRows, HumanAccessPicked>({
  id: 'human-access',
  hue: 'customers',
  question: { zh: '找得到人工客服吗？', en: 'Can you reach a person?' },
  name: { zh: '找人工客服', en: 'Reaching a human' },
  tables: ['experience'],
  rows: ({ experience, gaps }) => {
    const of = (survey: string) => experience.filter((claim) => claim.survey.id === survey);
    return {
      apps: of('ittime_2024'),
      dials: of('miit_dial_test'),
      dialGaps: gaps.filter((gap) => gap.table === 'experience' && gap.metric === 'dial_tested'),
      timed: experience.filter((claim) => claim.metric.id === 'human_transfer_seconds'),
      told: of('anecdote').filter((claim) => toldMetrics.includes(claim.metric.id)),
    };
  },
  pick: pickHumanAccess,
  words: humanAccessWords,
  table: humanAccessTable,
  tips: humanAccessTips,
  draw: drawHumanAccess,
  cases: {
    real: (rows) => rows,
    none: () => nothing,
    one: ({ dials }) => ({ ...nothing, dials: dials.slice(0, 1) }),
    missing: ({ apps, dials, dialGaps, timed, told }) => ({
      apps: without(apps),
      dials: without(dials),
      dialGaps,
      timed: without(timed),
      told: without(told),
    }),
  },
});
