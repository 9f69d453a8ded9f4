import { midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No complaint share to draw',
  noFigures: 'Quarterly notices were found, but no complaint shares',
  titleLevels: (before, last) =>
    `Service complaints: ${before.share} of all in ${before.period}, ${last.share} in ${last.period}`,
  titleOne: (n) => `In ${n.period}, service-channel complaints were ${n.share} of the total`,
  subtitle: (span) =>
    `Share of users’ complaints about internet companies received by the national internet-service complaint platform, %${span ? `, ${span[0]}${span[0] === span[1] ? '' : ` to ${span[1]}`}` : ''}`,
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  shortQuarters: ['1', '2', '3', '4'],
  axis: 'Share of internet users’ complaints',
  repost: 'reposts only',
  stocksHead: 'Counts on the Heimao platform',
  stocksUnder:
    'running totals of searches for different words, so no line joins them; quoted in articles and reposts only',
  until: (to) => `by ${to}`,
  span: (from, to) => `${from} to ${to}`,
  stock: (n) => `${n.name}, ${n.period}`,
  year: (year) => String(year),
  period: (year, quarter) => `${quarter} ${year}`,
  before: 'Channel feedback',
  after: 'Customer-service channels',
  renamed: ['left: then “channel feedback”', 'right: “customer-service channels”'],
  misread: 'Dataway article: cited as telecom complaints',
  missing: 'no figure',
  unknown: 'unknown',
  noteMisread: (n) =>
    `The Dataway article quotes the ${n.share} of ${n.period} as if it were a share of telecom complaints. It is a share of complaints about internet companies, not about telecom carriers.`,
  noteShare: (items) =>
    `A share does not say how many complaints there were: it also depends on all other complaints. Of the quarters shown, the number of complaints was found for these only: ${items}.`,
  count: (n) => `${n.period}, ${n.count}`,
  noteGaps: (missing) =>
    `No share was found for the ${String(missing)} ${missing === 1 ? 'quarter' : 'quarters'} without a dot. Only adjacent quarters are joined.`,
  noteStocks:
    'The counts on Heimao are running totals of searches for different words: they do not show which year had more complaints or fewer.',
  noteWeak: 'Hollow dots: found only on reposted pages.',
  alt: (first, peak, last) =>
    `Line chart of the share by quarter. ${first.period}: ${first.share}; ${last.period}: ${last.share}. The highest shown is ${peak.share} in ${peak.period}. Quarters without a figure are left empty. Counts on the Heimao platform are listed alongside. The table below has every quarter.`,
  semicolon: '; ',
  caption: 'Share of customer-service channels in internet users’ complaints, by quarter',
  categoryBreak: 'category renamed',
  columns: {
    period: { label: 'Quarter', meaning: 'Period the figure is about.' },
    category: {
      label: 'Category name then',
      meaning: 'Category of complaints as the source named it then; its names changed.',
    },
    share: { label: 'Share', unit: '%', meaning: 'Share of all complaints on the platform.' },
    count: {
      label: 'Complaints',
      meaning: 'Number of complaints of this category; of the Heimao platform, running totals of searches.',
    },
    total: { label: 'All complaints', meaning: 'All complaints that the platform received.' },
  },
  sentence: {
    what: (population, category) =>
      `the share of complaints about customer service${category === undefined ? '' : ` (${category})`} among ${midSentence(population)}`,
    stock: (population) => midSentence(population),
    held: 'came to',
    missing: 'the share of complaints about customer service among complaints about internet companies',
  },
};
