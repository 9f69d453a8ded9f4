import type { Counted, Say } from './zh.ts';

/**
 * Where the numbers of banks behind both figures are known they are stated, so that nobody takes the two groups for
 * one.
 */
const levels = (from: Counted, to: Counted): string =>
  from.banks === undefined || to.banks === undefined
    ? `Calls a head at banks: ${to.perHead} in ${to.year}, ${from.perHead} in ${from.year}`
    : `Calls a head: ${to.perHead} at ${to.banks} banks (${to.year}), ${from.perHead} at ${from.banks} (${from.year})`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No calls to banks to draw',
  titleLevels: levels,
  titleLevel: (year, calls) => `In ${year}, people at banks’ contact centres handled ${calls}`,
  subtitle: (span) =>
    `Calls handled by people at bank contact centres, staff, calls a head (derived)${span ? `, ${span[0]}–${span[1]}` : ''}; first year of each stretch = 100`,
  noteCut: (n) =>
    `Up to ${n.before} the reports count in ${n.beforeUnit}, from ${n.after} in ${n.afterUnit}. Nothing shows that the two are counted the same way, so the periods are neither joined nor compared.`,
  noteGrowth: (n) =>
    `The ${n.year} report says calls grew ${n.stated} on the year before; the levels printed in the two reports give ${n.computed}. The two do not agree; the scope or the sample may have changed.`,
  notePerHead:
    'Calls a head are the year’s calls divided by staff at year end. We worked them out; no report prints them.',
  noteOpen: (year, figure) =>
    `For ${year} the release says only ${figure}: the arrow points up because the true figure is higher, and calls a head cannot be worked out.`,
  noteRefused: (from, to, reasons) =>
    `We do not compare staff, calls or calls a head in ${from} and ${to}: ${reasons}.`,
  noteWeak: (years) => `Calls for ${years.join(', ')} were found only on reposted pages.`,
  noteGaps: (gaps) => `Calls: ${gaps.map(([reason, years]) => `${years.join(', ')} ${reason}`).join('; ')}.`,
  alt: (n) =>
    `Line chart by year: calls, staff and calls a head, the first year of each stretch being 100. Calls in ${n.from}: ${n.first}; in ${n.to}: ${n.last}. ${n.cut}The table below has every year.`,
  altCut: 'Each unit has its own panel. ',
  eraHead: ([from = '', to = ''], base) => `${from}–${to}, ${base} = 100`,
  counted: (unit, gaps) =>
    [...gaps.map(([reason, years]) => `${years.join(', ')} ${reason}`), `counted in ${unit}`].join('; '),
  over: (calls) => `over ${calls}`,
  levels: (from, to) => `${from} → ${to}`,
  staffName: (index) => `staff ${index}`,
  callsName: (index) => `calls ${index}`,
  perHeadName: (index) => `calls a head ${index}`,
  callsLine: (calls) => `${calls} handled by people`,
  cutMark: 'unit changes',
  refused: 'not comparable',
  boundOnly: 'bound only',
  axisUnits: { '100m_call': 'million calls', '100m_contact': 'million contacts' },
  headUnits: { '100m_call': 'calls', '100m_contact': 'contacts' },
  perHeadCell: (value, unit) => `${value} ${unit}`,
  perHead: (value, unit) => `${value} ${unit} a head (derived)`,
  staffLine: (staff) => `Staff at year end: ${staff}`,
  statedLine: (percent) => `On the year before, as stated: ${percent}`,
  computedLine: (percent) => `On the year before, from the printed levels: ${percent}`,
  yearOf: (year) => year,
  caption: 'Calls handled by people at bank contact centres, staff and calls a head',
  columns: {
    calls: {
      label: 'Calls handled by people',
      meaning:
        'Calls handled by people. The source changed unit and definition over time: see the column with _text, and do not compare across that change.',
    },
    stated: { label: 'Growth as stated', unit: '%', meaning: 'Change on the year before as the report states it.' },
    computed: {
      label: 'Growth from printed levels',
      unit: '%',
      meaning:
        'Change on the year before, computed from the levels as the source printed them; only for years that can be compared, and for those where it contradicts what the report itself states.',
    },
    staff: { label: 'Staff', meaning: 'Staff of the customer-service centres.' },
    perHead: {
      label: 'Calls a head',
      derived: true,
      meaning: 'Calls handled by people divided by staff, computed by us; the unit is in the column with _text.',
    },
  },
  sentence: 'the volume of calls handled by people at China’s bank contact centres',
};
