import type { BankHeadcountDictionary } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: BankHeadcountDictionary = {
  none: 'No bank headcount to draw',
  titleFall: (from, to, percent, peak, last) =>
    `Bank contact centres shrank ${percent}, from ${from} in ${peak} to ${to.replace(/ people$/, '')} in ${last}`,
  titlePeak: (year, staff, cut) =>
    `Of the ${cut ? 'chosen' : 'published'} years, banks had most contact-centre staff in ${year}: ${staff}`,
  titleOne: (year, staff) => `In ${year}, banks’ contact centres had a staff of ${staff.replace(/ people$/, '')}`,
  subtitle: (span) =>
    `Staff of bank contact centres and remote banks at year end${span ? `, ${span[0] === span[1] ? span[0] : `${span[0]}–${span[1]}`}` : ''}; below, the institutions surveyed each year`,
  noteRespondents: (n) =>
    `In ${n.year}, the year of the steepest fall shown, staff dropped by ${n.staffFall}; the institutions surveyed dropped too, from ${n.from} to ${n.to} (${n.banksFall}). What was published cannot tell cuts from banks that did not answer.`,
  noteWeak: (years) => `Pale columns (${years.join(', ')}): the figure was found only on reposted pages.`,
  noteWriting: (years) =>
    `Hollow (${years.join(', ')}): institutions that helped write the report, which is not the same as being surveyed.`,
  noteGaps: (years) => `Hatched: no staff figure was found for ${years.join(', ')}.`,
  alt: (n) =>
    `Column chart of staff by year. ${n.first}: ${n.firstStaff}; the peak shown is ${n.peak} with ${n.peakStaff}; ${n.last}: ${n.lastStaff}. The table below has every year.`,
  split: 'Change',
  splits: { hide: 'Not split', show: 'Split by institutions' },
  splitHead: 'Change in staff on the year before, in two parts',
  splitStaff: (percent) => `staff ${percent}`,
  splitInstitutions: 'institutions surveyed',
  splitAverage: 'staff of each, on average (derived)',
  noteSplit:
    'The split is arithmetic only: staff changes as the number of institutions times their average staff, in years for which both counts are known. Other institutions answer each year, so a change of the average may be large ones joining or leaving, not anybody’s cuts.',
  institutions: 'Institutions surveyed',
  caption: 'Staff of bank contact centres and institutions surveyed',
  year: 'Year',
  staff: 'Staff (people)',
  change: 'On the year before (%)',
  counted: 'Institutions',
  countedChange: 'Institutions on the year before (%)',
  averageChange: 'Average staff on the year before (derived, %)',
  kind: 'Counted as',
  kinds: { surveyed: 'surveyed', writing: 'helped write' },
  yearOf: (year) => year,
  changed: (percent) => `${percent} on the year before`,
  publisher: 'Source',
  grade: 'Grade',
};
