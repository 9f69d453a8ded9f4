import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No figures on service by people at banks to draw',
  title: (n) =>
    `Calls to banks that reached a person: fewest ${n.cut ? 'of the chosen years ' : ''}in ${n.lowest}, at ${n.low}; in ${n.to}, ${n.last}`,
  titleLowest: (year, rate, cut) =>
    `Calls to banks that reached a person: ${rate} in ${year}, the fewest of the ${cut ? 'chosen' : 'published'} years`,
  titleOne: (year, rate) => `Of calls to agents at banks, ${rate} reached a person in ${year}`,
  titleOthers: (cut) =>
    `The share of calls to banks that reach a person was not found${cut ? ' for the chosen years' : ''}`,
  subtitle: (measures, span) =>
    `Bank contact centres and remote banks: ${measures}${span ? `, ${span[0]}–${span[1]}` : ''}`,
  noteQuestions: (questions) =>
    `The satisfaction question changed: ${questions.map(([years, name]) => `in ${years} ${name}`).join('; ')}. Levels are not joined across a change and had better not be compared.`,
  noteSurvey: (publisher) =>
    `The figures are from the yearly survey that the ${publisher} makes of its members, by its own words incomplete.`,
  noteWeak: 'Pale dots were found only on reposted pages; the table below has the grade of each.',
  noteGaps: (gaps) => `Hatched: ${gaps.map(([metric, years, reason]) => `${metric}, ${years}, ${reason}`).join('; ')}.`,
  alt: (n) =>
    `Line charts under one another on the same years. Calls that reach a person: lowest of the years shown in ${n.lowest} at ${n.low}, ${n.last} in ${n.to}. ${n.others}The table below has every year.`,
  altOther: (n) => `${n.metric}: ${n.first} in ${n.from}, ${n.last} in ${n.to}. `,
  altOtherOne: (metric, year, figure) => `${metric}: ${figure} in ${year}. `,
  heads: {
    human_connect_rate: 'Calls that reach a person (%, axis not from zero)',
    satisfaction: 'Satisfaction (%, axis not from zero)',
    answer_speed: 'Mean time to answer (seconds, shorter is better)',
  },
  metrics: {
    human_connect_rate: 'Calls that reach a person',
    satisfaction: 'Satisfaction',
    answer_speed: 'Mean time to answer',
  },
  measures: {
    human_connect_rate: 'calls that reach a person (%)',
    satisfaction: 'satisfaction with service by people (%)',
    answer_speed: 'mean time to answer (seconds)',
  },
  newQuestion: 'new question',
  question: (note) => /here, (.+)\.$/.exec(note)?.[1],
  yearOf: (metric, year) => `${metric}, ${year}`,
  caption: 'Calls that reach a person, satisfaction and time to answer at bank contact centres',
  columns: {
    measure: {
      label: 'Measure',
      meaning: 'What kind of figure it is; different kinds cannot be compared.',
    },
    value: { label: 'Value', meaning: 'The published figure; its unit is in the column with _text.' },
    question: { label: 'Question', meaning: 'Question of the survey; it changed.' },
  },
  sentences: {
    human_connect_rate: 'the share of calls to China’s bank contact centres that reached a person',
    satisfaction: 'customers’ satisfaction with human service at China’s bank contact centres',
    answer_speed: 'the mean time until a person answered at China’s bank contact centres',
  },
};
