import type { Counted, Say } from './zh.ts';

const over = ({ year, banks }: Counted, word: string): string =>
  banks === undefined ? `in ${year}` : `at ${banks}${word} in ${year}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No bank headcount to draw',
  titleChange: (from, to, change) =>
    `Bank contact-centre staff: ${from.staff} in ${from.year}, ${to.staff} in ${to.year} (${change})`,
  titleLevels: (from, to) => `Bank agents: ${to.staff} ${over(to, ' banks')}; ${from.staff} ${over(from, '')}`,
  titlePeak: ({ year, staff }, cut) =>
    `Of the ${cut ? 'chosen' : 'published'} years, banks had most contact-centre staff in ${year}: ${staff}`,
  titleOne: ({ year, staff }) => `In ${year}, banks’ contact centres had a staff of ${staff}`,
  subtitle: (span) =>
    `Staff of bank contact centres and remote banks at year end${span ? `, ${span[0] === span[1] ? span[0] : `${span[0]}–${span[1]}`}` : ''}; below, the institutions surveyed each year`,
  noteRefused: (from, to, reasons) => `No change is stated from ${from} to ${to}: ${reasons}.`,
  noteRespondents: (before, after) =>
    `In the year of the steepest fall shown, staff went from ${before.staff} in ${before.year} to ${after.staff} in ${after.year}, and the institutions surveyed from ${before.banks ?? 'an unknown number'} to ${after.banks ?? 'an unknown number'}. What was published cannot tell cuts from banks that did not answer.`,
  noteWeak: (years) => `Pale columns (${years.join(', ')}): the figure was found only on reposted pages.`,
  noteWriting: (years) =>
    `Hollow (${years.join(', ')}): institutions that helped write the report, which is not the same as being surveyed.`,
  noteGaps: (years) => `Hatched: no staff figure was found for ${years.join(', ')}.`,
  alt: (first, peak, last) =>
    `Column chart of staff by year. ${first.year}: ${first.staff}; the peak shown is ${peak.year} with ${peak.staff}; ${last.year}: ${last.staff}. The table below has every year.`,
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
  columns: {
    staff: { label: 'Staff', unit: 'people', meaning: 'Staff of the customer-service centres.' },
    institutions: {
      label: 'Institutions',
      unit: 'institutions',
      meaning: 'Number of institutions that the report covers.',
    },
    institutionsChange: {
      label: 'Institutions on the year before',
      unit: '%',
      meaning: 'Change of the number of institutions on the year before, computed by us.',
    },
    averageChange: {
      label: 'Average staff on the year before',
      unit: '%',
      derived: true,
      meaning: 'Change of staff per institution on the year before, computed by us.',
    },
    kind: {
      label: 'Counted as',
      meaning: 'What the number of institutions counts; years that count differently cannot be compared.',
    },
  },
  kinds: { surveyed: 'surveyed', writing: 'helped write' },
  yearOf: (year) => year,
  over: (banks, kind) =>
    kind === 'surveyed' ? `${banks} institutions surveyed` : `${banks} institutions helped write the report`,
  sentence: {
    what: 'staff at the contact centres of China’s banks',
    when: (year) => `at the end of ${year}`,
    at: (year) => year,
    verb: 'numbered',
    surveyed: (banks) => `with ${banks} surveyed that year`,
  },
};
