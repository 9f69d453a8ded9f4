import { midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No test to draw',
  noFigures: 'Tests and accounts were found, but no figures',
  titleApps: (n) => `Of ${n.tested} tested, ${n.share} had no human on the line`,
  titleDials: (n) => `The ministry’s dial test of ${n.period} named ${n.faults}`,
  titleOther: 'Only scattered accounts say whether a human can be reached',
  fault: (n) => `${n.firms} (${n.name})`,
  subtitle: (span) =>
    `Apps, firms and waiting times found by tests of service hotlines${span ? `, ${span[0]}${span[0] === span[1] ? '' : `–${span[1]}`}` : ''}; sources and methods differ and cannot be compared`,
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  headings: {
    apps: 'Tested: apps with no human on the hotline',
    timed: 'Timed: how long until a human answers',
    anecdotes: 'One firm’s hotline: from an article, not measured',
  },
  by: (n) => `${n.publisher}, ${n.period}`,
  anecdoteBy: (n) => `Article by ${n.publisher} (${n.period}); not to be averaged or generalised`,
  share: (share) => `${share} had no human`,
  sorts: {
    sure: (apps) => `at least ${apps}: no human found`,
    maybe: (apps) => `${apps} more: not certain`,
    others: (apps) => `the other ${apps}`,
  },
  untested: 'Number tested: no figure',
  thumbnail: (tested, count) => `Of ${tested}, ${count} had no human`,
  dialHead: (period) => `Firms named by the dial test of ${period}`,
  named: (fault) => `${fault}: `,
  listed: (names) =>
    names.map((name, at) => name + (at < names.length - 2 ? ', ' : at === names.length - 2 ? ' and ' : '')),
  firms: {
    ACC015: ['Sogou Browser', 'Dida Chuxing'],
    ACC016: ['iQiyi', 'Zhuanzhuan', 'Sohu News'],
    ACC017: ['Haokan Video', 'Hello', 'NetEase Cloud Music', 'Youku Video'],
    ACC018: ['Douban', 'KuGou Music'],
  },
  menu: (population) => `${population}: options that lead to a human`,
  faults: { hotline_no_human: 'no human', hotline_human_not_reachable: 'human not reachable' },
  dialled: 'dialled in all',
  missing: 'no figure',
  noteApps: (note) => `App test: ${note}`,
  noteDials: (note) => `Dial tests: ${note}`,
  noteTimed: (n) => `Timing by ${n.publisher}: ${n.note}`,
  noteMenu: (note) => `Voice menu: ${note}`,
  noteAnecdotes: (count) =>
    `The ${count} times in the last group come from one article’s account, some read from its wording; they show only what people say.`,
  noteWeak: 'A ring before a figure: seen only in articles, reposts or at second hand.',
  alt: 'One square per app; below, in words, the firms named in dial tests, a timing and anecdotes. ',
  altApps: (n) => `Of ${n.tested} tested, ${n.share} had no human on the line. `,
  altDials: (n) => `Dial test of ${n.period}: ${n.faults}. `,
  altEnd: 'The table below has every figure.',
  looked: (where) => `Looked in: ${where}`,
  comma: ', ',
  caption: 'Reaching a human: tests, dial tests, timings and anecdotes',
  kinds: { apps: 'Test', dials: 'Dial test', timed: 'Timing', menu: 'Menu', anecdotes: 'Anecdote' },
  columns: {
    kind: { label: 'Kind', meaning: 'Kind of thing the row is about.' },
    metric: { label: 'What', meaning: 'What the figure is about.' },
    population: { label: 'Of whom', meaning: 'Whom or what the figure counts.' },
  },
  sentence: {
    metrics: {
      apps_tested: (people) => `the ${midSentence(people)} numbered`,
      apps_no_human_agent: (people) => `among the ${midSentence(people)}, those without a reachable human made up`,
      apps_no_human_agent_count: (people) =>
        `among the ${midSentence(people)}, those without a reachable human came to`,
      hotline_no_human: (people) => `among ${midSentence(people)}, those that offered no human were run by`,
      hotline_human_not_reachable: (people) =>
        `among ${midSentence(people)}, those whose human agents could not be reached were run by`,
      human_transfer_seconds: (people) => `${midSentence(people)} averaged`,
    },
    other: (people, metric) => `the ${midSentence(metric)} (${midSentence(people)})`,
    anecdotes: 'a single case reported in an article, not a measurement',
    missing: 'the number of firms dialled for the industry ministry',
    series: {
      hotline_no_human: 'firms dialled whose hotline offered no human',
      hotline_human_not_reachable: 'firms dialled whose human agents could not be reached',
    },
  },
};
