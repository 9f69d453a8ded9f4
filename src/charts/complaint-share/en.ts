import type { ComplaintShareDictionary } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: ComplaintShareDictionary = {
  none: 'No complaint share to draw',
  noFigures: 'Quarterly notices were found, complaint shares were not',
  titleHump: (n) => `Service-channel complaints rose from ${n.first} to ${n.peak} of the total, then fell to ${n.last}`,
  titleMove: (n) => `Service-channel complaints ${n.falls ? 'fell' : 'rose'} from ${n.first} to ${n.last} of the total`,
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
  alt: (n) => `Line chart of the share by quarter. ${n.first}: ${n.firstShare}; ${n.last}: ${n.lastShare}. `,
  altPeak: (n) => `The highest shown is ${n.share} in ${n.peak}. `,
  altEnd: 'Quarters without a figure are hatched. The table below has every quarter.',
  looked: (where) => `Looked in: ${where}`,
  semicolon: '; ',
  caption: 'Share of customer-service channels in internet users’ complaints, by quarter',
  categoryBreak: 'category renamed',
  columns: {
    period: 'Quarter',
    category: 'Category name then',
    share: 'Share (%)',
    count: 'Complaints',
    total: 'All complaints',
    publisher: 'Source',
    grade: 'Grade',
  },
};
