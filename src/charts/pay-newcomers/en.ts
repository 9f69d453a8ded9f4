import { capital, midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No newcomers’ pay to draw',
  noFigures: 'Newcomers’ pay was written about, but no figures were found',
  titleEnds: (most, least) =>
    `Newcomers: ${most.pay} in ${most.places}, ${least.pay.replace('CNY ', '')} in ${least.places}`,
  titleOne: ({ places, pay }) => `Newcomers: ${pay} in ${places}`,
  titleRange: (definition, range) =>
    definition === 'mean_pay' ? `Newcomers: web-page means of CNY ${range}` : `Newcomers: adverts offer CNY ${range}`,
  elsewhere: 'Other cities',
  subtitle: (unit, groups) =>
    `Pay of front-line agents in their first year, ${unit}${groups.length > 0 ? `: ${groups.join('; ')}` : ''}`,
  group: (n) => `${n.short}, ${n.publisher} (${n.when})`,
  heading: (n) => `${n.publisher}, ${n.when}`,
  headingDetail: (n) => (n.role === undefined ? n.measure : `${n.measure}, ${midSentence(n.role)}`),
  missingHead: 'Looked for, no figure',
  separator: ', ',
  lead: (reason) => `${capital(reason)}: `,
  stop: '; ',
  measures: {
    advertised_median: 'Median of advertised pay',
    mean_pay: 'Mean pay on a web page',
    advert_range: 'Adverts asking no experience, median low end to median high end',
  },
  shortMeasures: {
    advertised_median: 'advertised medians',
    mean_pay: 'web-page means',
    advert_range: 'adverts asking no experience',
  },
  period: (period) => period,
  undated: 'undated',
  place: capital,
  gaps: { not_published: 'only in the article’s image', not_found: 'not found' },
  wage: (wage) => `My pay ${wage}`,
  comparisons: { above: 'above', below: 'below', same: 'the same', within: 'within', unknown: 'cannot tell' },
  answer: (n) => `Your CNY ${n.wage} a month is ${n.parts.join('; ')}.`,
  compared: {
    above: (places) => `above ${places}`,
    below: (places) => `below ${places}`,
    same: (places) => `the same as ${places}`,
    within: (places) => `within ${places}`,
    unknown: (places) => `not comparable with ${places}, of which only one end is published`,
  },
  also: ', and ',
  ofGroup: (measure, places) => `the ${measure} of ${places}`,
  noteEnds:
    'The two ends of a bar are the low and the high end of the same adverts, so they may be read together; no midpoint is taken.',
  noteApart:
    'The groups differ in definition, publisher and year: some are offers in adverts, some what a web page says is paid. Do not subtract one from another.',
  noteNewcomer: (by) =>
    `${by} does not say what a newcomer is or how many adverts it used; here its figures stand under the first year on the job.`,
  noteOutside: (n) =>
    `${n.by} gives ${n.interval} for ${n.place} without naming them; its own figure for ${n.cities} lies outside.`,
  notePages: (by) => `The pages of ${by} are made by a program and state neither year nor sample size.`,
  noteByAdvert:
    'Adverts are counted singly, not by employer, as this crawl does not tell employers apart; a bar runs from the median of their low ends to that of their high ends.',
  noteByEmployer:
    'Adverts are counted by employer, each once; a bar runs from the median of their low ends to that of their high ends.',
  noteRefused: (n) =>
    `${n.city} has ${n.adverts} adverts asking no experience, from ${n.employers} employers only, ${n.largest} of them from one: not drawn.`,
  noteGaps: (parts) => `Looked for, without a figure: ${parts.join('; ')}.`,
  bracketed: (text, inside) => `${text} (${inside})`,
  noteLeftOut: (posts) => `Not drawn, because they lead others: ${posts}.`,
  noteWeak:
    'Known only from an article, a repost, a crawl of adverts or pages made by a program, without a second source to check against: treat them as leads.',
  alt: (groups) =>
    `Dots and intervals on one axis of monthly pay, a city a row, grouped by publisher; an arrow marks an open end. ${groups}. The table below has every row.`,
  altGroup: (measure, items) => `${measure}: ${items.join(', ')}`,
  altItem: (place, figure) => `${place} ${figure}`,
  altBetween: '; ',
  caption: 'Newcomers’ monthly pay by definition and city',
  columns: {
    adverts: { label: 'Adverts', meaning: 'Adverts with pay.' },
    wage: { label: 'Your pay', unit: 'CNY a month', meaning: 'Monthly pay that the reader entered.' },
    compared: {
      label: 'Your pay against it',
      meaning: 'Whether the pay that the reader entered is above, below or within it.',
    },
  },
  controls: { city: 'Mark a city', none: 'None' },
  advertCount: (adverts, count) => `${count} ${adverts}`,
  source: (by, grade) => `${by} (grade ${grade})`,
  sentence: (city, adverts, count) =>
    `the medians of the low and the high ends of monthly pay in ${count} ${adverts} asking no experience in ${city}`,
  sentenceVerb: 'were',
  sampleShare: (share) => `${share} of the page’s sample`,
};
