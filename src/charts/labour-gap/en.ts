import { joinList, midSentence } from '../../i18n/sentences.ts';
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
  titleRatio: (ratio) => `${ratio} vacancies per seeker in China’s most short-staffed occupations`,
  titleRange: (low, high) => `${low} to ${high} vacancies per seeker in China’s most short-staffed occupations`,
  titlePlain: 'Vacancies and seekers in China’s most short-staffed occupations',
  subtitle: (span) =>
    `Vacancies per registered seeker in all listed occupations together, not customer service alone; public employment services of monitored cities${span === undefined ? '' : `, ${span}`}`,
  to: (first, last) => (first === last ? first : `${first} to ${last}`),
  noteAll:
    'The hundred occupations differ from quarter to quarter and customer service is at most one of them; no vacancies and seekers for it alone were found.',
  notePartial: (quarters) =>
    `Seekers for ${quarters} were not seen and are not filled in by subtraction; the line breaks there.`,
  noteNoRatio: (quarters) => `The ratio for ${quarters} was not seen and is not filled in by division.`,
  noteGaps: (spans) => `No totals were found for ${spans}; those quarters are not drawn.`,
  noteWeak: 'Hollow dots: read only in reposts, not on the publisher’s own page.',
  noteRatio: (n) =>
    `Vacancies per seeker are as the releases print them: lowest in ${n.lowQuarter} (${n.low}), highest in ${n.highQuarter} (${n.high}). The gap between vacancies and seekers, also as published, is in the table.`,
  alt: (n) =>
    `Line charts by quarter: vacancies per seeker, and below vacancies and seekers. ${n.known === 1 ? '1 quarter' : `${n.known} quarters`} of ${n.span} with figures: ${n.vacancies}; ${n.seekers}. The table below has every quarter.`,
  altRange: {
    vacancies: (low, high) => `vacancies from ${low} to ${high}`,
    seekers: (low, high) => `seekers from ${low} to ${high}`,
  },
  ratioHead: 'Vacancies per seeker',
  even: '1: as many vacancies as seekers',
  levelsHead: 'Vacancies and seekers',
  weak: 'read only in reposts',
  quarterWord: 'Qtr',
  missing: {
    vacancy_seeker_ratio: 'ratio not found',
    vacancies: 'vacancies not found',
    seekers: 'seekers not found',
  },
  caption: 'The hundred most short-staffed occupations: vacancies, seekers and gap',
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
