import type { LabourGapDictionary } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: LabourGapDictionary = {
  none: 'No vacancies and seekers to draw',
  titleRange: (n) =>
    n.low === n.high
      ? `In China’s hundred most short occupations, vacancies were ${n.low} the seekers`
      : `In China’s hundred most short occupations, vacancies were ${n.low.replace('×', '')} to ${n.high.replace('×', '')} times the seekers`,
  titlePlain: 'Vacancies and job seekers in China’s hundred most short occupations',
  subtitle: (n) =>
    `All listed occupations together, not customer service; vacancies and seekers a quarter at public employment services of monitored cities${n.unit}${n.span === undefined ? '' : `, figures for ${n.span}`}`,
  to: (first, last) => (first === last ? first : `${first} to ${last}`),
  between: (first, last) => (first === last ? first : `${first} to ${last}`),
  noteAll:
    'The hundred occupations differ from quarter to quarter and customer service is one of them at most; no vacancies and seekers of its own were found.',
  notePartial: (quarters) =>
    `The seekers of ${quarters} were not read (hatched); vacancies and gap are as published. Seekers are not worked out by subtraction, and the lines stay apart.`,
  noteGaps: (spans) => `Hatched: no totals were found for ${spans}.`,
  noteWeak: 'Pale: read only in reposts, not on the publisher’s own page.',
  noteRatio: (n) =>
    `Vacancies per seeker are as the releases print them: lowest in ${n.lowQuarter} (${n.low}), highest in ${n.highQuarter} (${n.high}).`,
  alt: (n) =>
    `Line chart of people by quarter. ${n.known === '1' ? '1 quarter' : `${n.known} quarters`} of ${n.span} with figures: ${n.vacancies}; ${n.seekers}. Bars below show the published gap. The table below has every quarter.`,
  altRange: (name, low, high) => `${name.toLowerCase()} from ${low} to ${high}`,
  vacancies: 'Vacancies',
  seekers: 'Seekers',
  gap: 'Gap',
  gapAxis: (unit) => `Gap, vacancies minus seekers (${unit})`,
  ratio: 'Vacancies per seeker',
  quarterWord: 'Qtr',
  noSeekers: 'seekers not read',
  caption: 'The hundred most short occupations: vacancies, seekers and gap',
  quarter: 'Quarter',
  unitIn: (name, unit) => `${name} (${unit})`,
  publisher: 'Source',
  grade: 'Grade',
  separator: '; ',
  colon: ': ',
};
