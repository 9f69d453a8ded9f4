import { ascending } from 'd3';
import { defineChart } from '../define-chart.ts';
import { draw } from './draw.ts';
import type { GripesPicked, GripesRows } from './pick.ts';
import { isGripe, pickGripes } from './pick.ts';
import { table } from './table.ts';
import { text, tips } from './words.ts';
import type { Say } from './zh.ts';

/** Surveys in which every share is an answer of users, shown beside the surveys that list gripes. */
const otherSurveys = ['iimedia_2025', 'dataway_2024', 'dataway_2024_11'];

/** Why do people dislike it? Reasons that users gave, survey by survey. */
export const chart = defineChart<GripesRows, GripesPicked, Say>({
  id: 'gripes',
  topic: 'customers',
  hue: 'customers',
  question: { zh: '智能客服为什么招人烦？', en: 'Why do people hate automated service?' },
  name: { zh: '对智能客服的不满', en: 'Gripes about automated service' },
  tables: ['experience'],
  rows: ({ rows: { experience }, gaps }) => {
    const missing = gaps.filter((gap) => gap.table === 'experience');
    const shares = experience
      .filter((claim) => isGripe(claim) || otherSurveys.includes(claim.survey.id))
      .sort((a, b) => ascending(a.period, b.period));
    const surveys = new Set(shares.map((claim) => claim.survey.id));
    return {
      shares,
      samples: experience.filter((claim) => claim.metric.id === 'survey_n' && surveys.has(claim.survey.id)),
      sampleGaps: missing.filter((gap) => gap.metric === 'survey_n'),
      pictured: missing.filter((gap) => gap.metric.startsWith('gripe_')),
    };
  },
  controls: ({ shares }, { lang, say: { choices } }) => {
    const surveys = new Map(shares.map((claim) => [claim.survey.id, claim.survey.name[lang]]));
    return [
      {
        key: 'survey',
        label: choices.survey,
        kind: 'choice',
        choices: [{ value: 'all', label: choices.all }, ...[...surveys].map(([value, label]) => ({ value, label }))],
      },
      {
        key: 'sort',
        label: choices.sort,
        kind: 'choice',
        choices: (['share', 'name'] as const).map((value) => ({ value, label: choices[value] })),
      },
    ];
  },
  pick: pickGripes,
  text,
  table,
  tips,
  draw,
  states: {
    survey: { survey: 'cyol_2022' },
    'other-survey': { survey: 'iimedia_2025' },
    article: { survey: 'dataway_2024_11' },
    sort: { sort: 'name' },
  },
});
