import { capital, midSentence } from '../../i18n/letter-case.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No newcomers’ pay to draw',
  noFigures: 'Newcomers’ pay was written about, but no figures were found',
  title: (ranges) => `Newcomers’ monthly pay: ${ranges.join('; ')}`,
  ranges: {
    advertised_median: (range) => `advertised medians of CNY ${range}`,
    mean_pay: (range) => `web-page averages of CNY ${range}`,
  },
  to: (low, high) => (low.text === high.text ? low.text : `${low.text}${high.number ? '–' : ' to '}${high.text}`),
  subtitle: (unit, groups) =>
    `Monthly pay (${unit}) in frontline posts in the first year on the job${groups.length > 0 ? `: ${groups.join('; ')}` : ''}`,
  group: (n) => `${midSentence(n.measure)}, ${n.publishers} (${n.periods})`,
  heading: (n) => `${n.measure}${n.role} · ${n.publishers}, ${n.periods}`,
  measures: {
    advertised_median: 'Median of advertised pay',
    mean_pay: 'Mean monthly pay',
    none: 'Cities with no figure found',
  },
  period: (period) => period,
  undated: 'undated',
  place: capital,
  gaps: { not_published: 'not in the text', not_found: 'not found' },
  missing: 'no figure',
  axis: 'CNY a month',
  wage: (wage) => `Your pay ${wage}`,
  comparisons: { above: 'above', below: 'below', same: 'the same', within: 'within', unknown: 'cannot tell' },
  noteWage: (n) => `Your CNY ${n.wage} a month is ${n.parts.join('; ')}.`,
  compared: {
    above: (places) => `above ${places}`,
    below: (places) => `below ${places}`,
    same: (places) => `the same as ${places}`,
    within: (places) => `within ${places}`,
    unknown: (places) => `not comparable with ${places}, of which only one end is published`,
  },
  also: ', and ',
  ofGroup: (measure, places) => `the ${midSentence(measure)} of ${places}`,
  noteApart:
    'The groups measure different things: what adverts offer, and what a website says is paid. They are not comparable.',
  noteNewcomer: (by) =>
    `${by} does not say what a newcomer is or how many adverts it used; here its figures stand under the first year on the job.`,
  noteOutside: (n) =>
    `${n.by} gives ${n.interval} for ${n.place} without naming them; its own figure for ${n.cities} lies outside.`,
  notePages: (by) => `The pages of ${by} are made by a program and state neither year nor sample size.`,
  noteGaps: 'Hatched: not published, or looked for and not found; not zero.',
  noteLeftOut: (posts) => `Not drawn, because they lead others: ${posts}.`,
  noteWeak: 'All marks are pale: known only from an article, a repost or a machine-made page, unverified.',
  noteSomeWeak: 'Pale: known only from an article, a repost or a machine-made page, unverified.',
  alt: (groups) =>
    `Dots and intervals on one axis of monthly pay, a city a row, grouped by definition; an arrow marks an open end. ${groups}. The table below has every row.`,
  altGroup: (measure, items) => `${measure}: ${items.join(', ')}`,
  altItem: (place, figure) => `${place} ${figure}`,
  altBetween: '; ',
  caption: 'Newcomers’ monthly pay by definition and city',
  columns: {
    wage: { label: 'Your pay', unit: 'CNY a month', meaning: 'Monthly pay that the reader entered.' },
    compared: {
      label: 'Your pay against it',
      meaning: 'Whether the pay that the reader entered is above, below or within it.',
    },
  },
  controls: { city: 'Mark a city', none: 'None', wage: 'Your monthly pay', unit: 'CNY a month' },
  looked: (place) => `Looked in: ${place}`,
  sampleShare: (share) => `${share} of the page’s sample`,
};
