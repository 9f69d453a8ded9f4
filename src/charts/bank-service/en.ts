import { midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No figures on bank agents’ service to draw',
  title: (n) => `Calls to bank agents: ${n.last} got through in ${n.to}, ${n.low} in ${n.lowest}`,
  titleLowest: (year, rate, cut) =>
    `Calls to bank agents: ${rate} got through in ${year}, the lowest ${cut ? 'of these years' : 'yet'}`,
  titleOne: (year, rate) => `Calls to bank agents: ${rate} got through in ${year}`,
  titleOthers: (cut) =>
    `The share of calls to banks that got through was not found${cut ? ' for the chosen years' : ''}`,
  subtitle: (span) =>
    `Calls to agents at banks’ contact centres that got through, and satisfaction, %${span ? `, ${span[0]}–${span[1]}` : ''}; time to answer in the table`,
  noteRefused: (from, to, reasons) => `We do not compare ${from} with ${to}: ${reasons}.`,
  noteQuestions: (questions) =>
    `The satisfaction question changed: ${questions.map(([years, name]) => `in ${years} ${name}`).join('; ')}. Levels are not joined across a change and should not be compared.`,
  noteSurvey: (publisher) =>
    `The figures come from the yearly survey of members by the ${publisher}, which it calls incomplete.`,
  noteWeak:
    'Figures with small hollow dots were found only on reposted pages; the table below gives the grade of each.',
  noteGaps: (gaps) =>
    `Not drawn: ${gaps.map(([metric, years, reason]) => `${metric} in ${years} (${reason})`).join('; ')}.`,
  alt: (n) =>
    `Two line charts on one axis that does not start at zero. Calls that reach a person: lowest of the years shown in ${n.lowest} at ${n.low}, ${n.last} in ${n.to}. ${n.others}The table below has every year.`,
  altOther: (n) => `${n.metric}: ${n.first} in ${n.from}, ${n.last} in ${n.to}. `,
  altOtherOne: (metric, year, figure) => `${metric}: ${figure} in ${year}. `,
  heads: { human_connect_rate: 'Calls that got through to a person, %', satisfaction: 'Satisfaction, %' },
  within: midSentence,
  questionsChange: 'The question changed; lines join one question only',
  lowest: (year, rate) => `${year}, the lowest: ${rate}`,
  lowestShort: (year, rate) => `${year}: ${rate}`,
  missing: ([from = '', to = '']) => (from === to ? from : `${from}–${to}`),
  metrics: {
    human_connect_rate: 'Calls that reach a person',
    satisfaction: 'Satisfaction',
    answer_speed: 'Mean time to answer',
  },
  question: (note) => /here, (.+)\.$/.exec(note)?.[1],
  yearOf: (metric, year) => `${metric}, ${year}`,
  caption: 'Calls that reach a person, satisfaction and time to answer at bank contact centres',
  columns: {
    value: { label: 'Value', meaning: 'The published figure; its unit is in the column with _text.' },
    question: { label: 'Question', meaning: 'Question of the survey; it changed.' },
  },
  sentences: {
    human_connect_rate: 'the share of calls to China’s bank contact centres that reached a person',
    satisfaction: 'customers’ satisfaction with human service at China’s bank contact centres',
    answer_speed: 'the mean time until a person answered at China’s bank contact centres',
  },
};
