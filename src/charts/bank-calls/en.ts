import type { BankCallsDictionary } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: BankCallsDictionary = {
  none: 'No calls to banks to draw',
  changed: (percent, up) => (up ? `rose ${percent}` : `fell ${percent}`),
  title: (n) =>
    `From ${n.from} to ${n.to} bank agents’ numbers ${n.staff}, the calls they took ${n.calls}, calls per head ${n.perHead}`,
  titleLevel: (year, calls) => `In ${year}, people at banks’ contact centres handled ${calls}`,
  subtitle: (units, span) =>
    `Calls handled by people at bank contact centres and remote banks${units.length > 0 ? ` (${units.join(', later ')})` : ''} and calls per head a year${span ? `, ${span[0]}–${span[1]}` : ''}`,
  noteCut: (n) =>
    `Up to ${n.before} the reports count in ${n.beforeUnit}, from ${n.after} in ${n.afterUnit}. Nothing shows that they are counted alike, so the two stretches are neither joined nor compared.`,
  noteGrowth: (n) =>
    `The ${n.year} report says calls grew ${n.stated} on the year before; the levels printed in the two reports give ${n.computed}. They do not agree: scope or sample may have changed, and the rise per head is to be read with that doubt.`,
  notePerHead:
    'Calls per head (hollow dots) are the year’s calls divided by staff at year end: derived here, in no report.',
  noteOpen: (year, figure) =>
    `For ${year} the release says only ${figure}: the arrow means that the true figure is higher, and calls per head cannot be worked out.`,
  noteInstitutions: (n) =>
    `The institutions surveyed went from ${n.before} in ${n.from} to ${n.now} in ${n.to}, so part of the change in staff and calls may be banks joining or leaving the survey.`,
  noteWeak: (years) => `Pale dots (${years.join(', ')}): the calls were found only on reposted pages.`,
  noteGaps: (gaps) => `Hatched: ${gaps.map(([reason, years]) => `${years.join(', ')} ${reason}`).join('; ')}.`,
  alt: (n) =>
    `Line chart by year: above, calls handled by people; below, calls per head. ${n.from}: ${n.first}; ${n.to}: ${n.last}. ${n.cut}The table below has every year.`,
  altCut: 'The unit changes between, and the line is cut. ',
  callsHead: 'Calls handled by people',
  headHead: 'Calls per head a year (derived)',
  growthHead: (year) => `Growth in calls in ${year}`,
  growthStated: 'as stated',
  growthComputed: 'from the levels',
  cutMark: 'unit changes',
  over: (value) => `over ${value}`,
  boundOnly: 'bound only',
  axisUnits: { '100m_call': 'million calls', '100m_contact': 'million contacts' },
  headUnits: { '100m_call': 'calls', '100m_contact': 'contacts' },
  perHead: (value, unit) => `${value} ${unit} per head (derived)`,
  staffLine: (staff) => `Staff at year end: ${staff}`,
  statedLine: (percent) => `On the year before, as stated: ${percent}`,
  computedLine: (percent) => `On the year before, from the printed levels: ${percent}`,
  yearOf: (year) => year,
  caption: 'Calls handled by people at bank contact centres, staff and calls per head',
  columns: {
    year: 'Year',
    calls: 'Calls handled by people',
    stated: 'Growth as stated (%)',
    computed: 'Growth from printed levels (%)',
    staff: 'Staff',
    perHead: 'Calls per head (derived)',
    publisher: 'Source',
    grade: 'Grade',
  },
};
