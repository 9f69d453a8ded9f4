import type { Counted, Say } from './zh.ts';

const over = ({ year, banks }: Counted, word: string): string =>
  banks === undefined ? `in ${year}` : `at ${banks}${word} (${year})`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No bank headcount to draw',
  titleChange: (from, to, change) =>
    `Bank contact-centre staff: ${from.staff} in ${from.year}, ${to.staff} in ${to.year} (${change})`,
  titleLevels: (from, to) => `Bank agents: ${to.staff} ${over(to, ' banks')}, ${from.staff} ${over(from, '')}`,
  titlePeak: ({ year, staff }, cut) =>
    `Of the ${cut ? 'chosen' : 'published'} years, ${year} had the most bank contact-centre staff: ${staff}`,
  titleOne: ({ year, staff }) => `In ${year}, banks’ contact centres had a staff of ${staff}`,
  tileCondition: (base, refused) =>
    `In the chart ${base} is 100${refused ? '; different banks answered, so years do not compare directly' : ''}`,
  subtitle: (span, base) =>
    `Staff of banks’ contact centres, end of year${span ? `, ${span[0] === span[1] ? span[0] : `${span[0]}–${span[1]}`}` : ''}${base === undefined ? '' : `; staff, banks answering the survey and staff per bank, ${base} = 100`}`,
  noteRefused: (from, to, reasons) => `We do not compare ${from} with ${to}: ${reasons}.`,
  noteRespondents: (before, after) =>
    `In the year of the steepest fall shown, staff went from ${before.staff} in ${before.year} to ${after.staff} in ${after.year}, and the institutions surveyed from ${before.banks ?? 'an unknown number'} to ${after.banks ?? 'an unknown number'}. What was published does not separate job cuts from banks that did not answer.`,
  noteWeak: (years) => `Staff figures for ${years.join(', ')} were found only on reposted pages.`,
  noteWriting: (years) =>
    `For ${years.join(', ')} the only count published is of institutions that helped write the report, which is not the same as those surveyed; it is not drawn.`,
  noteGaps: (years) => `No staff figure was found for ${years.join(', ')}.`,
  alt: (first, peak, last) =>
    `Left, columns of staff by year; right, lines of staff, institutions and staff per institution as an index. ${first.year}: ${first.staff}; the peak shown is ${peak.year} with ${peak.staff}; ${last.year}: ${last.staff}. The table below has every year.`,
  show: 'Show',
  views: { both: 'People and index', people: 'People only', index: 'Index only' },
  staffHead: 'Staff, thousands',
  staffScale: 10,
  indexHead: (base) => `${base} = 100`,
  staffName: (index) => `staff ${index}`,
  banksName: (index) => `banks ${index}`,
  averageName: (index) => `staff per bank ${index}`,
  averageLevels: (from, to) => `${from} → ${to}`,
  baseYear: (base) => `${base} = 100`,
  banksUnknown: 'Banks: not published',
  caption: 'Staff of bank contact centres and institutions surveyed',
  columns: {
    staff: { label: 'Staff', unit: 'people', meaning: 'Staff of the customer-service centres.' },
    institutions: {
      label: 'Institutions',
      unit: 'institutions',
      meaning: 'Number of institutions that the report covers.',
    },
    average: {
      label: 'Staff per institution',
      unit: 'people',
      derived: true,
      meaning: 'Staff divided by the number of institutions surveyed, computed by us.',
    },
    index: {
      staff: (base) => ({
        label: `Staff, ${base} = 100`,
        meaning: 'Staff divided by that of the base year, computed by us.',
      }),
      banks: (base) => ({
        label: `Institutions, ${base} = 100`,
        meaning: 'Institutions surveyed divided by those of the base year, computed by us.',
      }),
      average: (base) => ({
        label: `Staff per institution, ${base} = 100`,
        meaning: 'Staff per institution divided by that of the base year, computed by us.',
      }),
    },
    kind: {
      label: 'Counted as',
      meaning: 'What the number of institutions counts; years that count differently cannot be compared.',
    },
  },
  kinds: { surveyed: 'surveyed', writing: 'helped write' },
  yearOf: (year) => year,
  perBank: (people) => `${people} staff per bank (derived)`,
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
