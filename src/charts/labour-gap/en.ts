import { joinList } from '../../i18n/join-list.ts';
import { midSentence } from '../../i18n/letter-case.ts';
import type { Metric } from './pick.ts';
import type { Say } from './zh.ts';

const series: Readonly<Record<Metric, string>> = {
  vacancies: 'vacancies',
  seekers: 'job seekers',
  gap: 'the gap between vacancies and seekers',
  vacancy_seeker_ratio: 'vacancies per seeker',
};

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No vacancies and seekers to draw',
  titleRatio: (ratio) => `In China’s hundred most short occupations, vacancies were ${ratio} the seekers`,
  titleRange: (n) =>
    `In China’s hundred most short occupations, vacancies were ${n.low} to ${n.high} times the seekers`,
  titlePlain: 'Vacancies and job seekers in China’s hundred most short occupations',
  subtitle: (n) =>
    `All listed occupations together, not customer service; vacancies and seekers a quarter at public employment services of monitored cities${n.unit === undefined ? '' : ` (${n.unit})`}${n.span === undefined ? '' : `, figures for ${n.span}`}`,
  to: (first, last) => (first === last ? first : `${first} to ${last}`),
  noteAll:
    'The hundred occupations differ from quarter to quarter and customer service is one of them at most; no vacancies and seekers of its own were found.',
  notePartial: (quarters) =>
    `The seekers of ${quarters} were not read (hatched); vacancies and gap are as published. Seekers are not worked out by subtraction, and the lines stay apart.`,
  noteGaps: (spans) => `Hatched: no totals were found for ${spans}.`,
  noteWeak: 'Pale: read only in reposts, not on the publisher’s own page.',
  noteRatio: (n) =>
    `Vacancies per seeker are as the releases print them: lowest in ${n.lowQuarter} (${n.low}), highest in ${n.highQuarter} (${n.high}).`,
  alt: (n) =>
    `Line chart of people by quarter. ${n.known === 1 ? '1 quarter' : `${n.known} quarters`} of ${n.span} with figures: ${n.vacancies}; ${n.seekers}. Bars below show the published gap. The table below has every quarter.`,
  altRange: {
    vacancies: (low, high) => `vacancies from ${low} to ${high}`,
    seekers: (low, high) => `seekers from ${low} to ${high}`,
  },
  gapAxis: (unit) => `Gap, vacancies minus seekers (${unit})`,
  quarterWord: 'Qtr',
  noSeekers: 'seekers not read',
  caption: 'The hundred most short occupations: vacancies, seekers and gap',
  columns: {
    vacancies: { label: 'Vacancies', meaning: 'Registered vacancies.' },
    seekers: { label: 'Seekers', meaning: 'Registered people looking for work.' },
    gap: { label: 'Gap', meaning: 'Vacancies less people looking for work, as the source publishes it.' },
    vacancy_seeker_ratio: {
      label: 'Vacancies per seeker',
      meaning: 'Vacancies divided by people looking for work.',
    },
  },
  line: (name, figure) => `${name}: ${figure}`,
  sentence: {
    what: (population) => `${midSentence(population)},`,
    verb: 'had',
    figures: {
      vacancies: (figure) => `vacancies for ${figure}`,
      seekers: (figure) => `job seekers numbering ${figure}`,
      gap: (figure) => `a gap of ${figure}`,
      vacancy_seeker_ratio: (figure) => `a ratio of vacancies to seekers of ${figure}`,
    },
    list: (figures) => joinList(figures, 'en'),
    missing: 'vacancies and seekers in the occupations in shortage',
    series: (metric) => `${series[metric]} in the occupations in shortage together`,
  },
};
