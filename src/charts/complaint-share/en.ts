import { midSentence } from '../../i18n/letter-case.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No complaint share to draw',
  noFigures: 'Quarterly notices were found, complaint shares were not',
  titleLevels: (last, other) =>
    `Service complaints: ${last.share} in ${last.period}; ${other.share} in ${other.period}`,
  titleOne: (n) => `In ${n.period}, service-channel complaints were ${n.share} of the total`,
  subtitle: (span) =>
    `Share of users’ complaints received by the national internet-service complaint platform (%), about internet companies${span ? `, ${span[0]}${span[0] === span[1] ? '' : ` to ${span[1]}`}` : ''}`,
  quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  shortQuarters: ['Q1', 'Q2', 'Q3', 'Q4'],
  year: (year) => String(year),
  period: (year, quarter) => `${quarter} ${year}`,
  before: 'Channel feedback',
  after: 'Customer-service channels',
  renamed: 'renamed',
  misread: 'Dataway article: as if of telecom complaints',
  missing: 'no figure',
  unknown: 'unknown',
  noteMisread: (n) =>
    `The Dataway article quotes the ${n.share} of ${n.period} as if it were a share of telecom complaints. It is a share of complaints about internet companies, not about telecom carriers.`,
  noteShare: (items) =>
    `A share does not say how many complaints there were: it also depends on those of other kinds. Of the quarters shown, numbers of complaints were read for these only: ${items}.`,
  count: (n) => `${n.period}, ${n.count}`,
  noteGaps: (missing) =>
    `Hatched: for ${String(missing)} ${missing === 1 ? 'quarter' : 'quarters'} no share was found. Only quarters next to each other are joined.`,
  noteWeak: 'Pale dots: found only on reposted pages.',
  alt: (first, peak, last) =>
    `Line chart of the share by quarter. ${first.period}: ${first.share}; ${last.period}: ${last.share}. The highest shown is ${peak.share} in ${peak.period}. Quarters without a figure are hatched. The table below has every quarter.`,
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
    count: { label: 'Complaints', meaning: 'Number of complaints of this category.' },
    total: { label: 'All complaints', meaning: 'All complaints that the platform took.' },
  },
  sentence: {
    what: (population, category) =>
      `the share of complaints about customer service${category === undefined ? '' : ` (${category})`} among ${midSentence(population)}`,
    missing: 'the share of complaints about customer service among complaints about internet companies',
  },
};
