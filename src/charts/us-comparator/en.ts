import { formatNumber } from '../../i18n/format-number.ts';
import type { Say } from './zh.ts';

const n = (value: number, digits?: number): string => formatNumber(value, 'en', digits);

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No US figures to draw',
  jobUnit: 1e6,
  jobDigits: 2,
  jobs: (jobs) => `${jobs} million`,
  jobsLabel: (jobs) => `${jobs}m`,
  pay: (dollars) => `$${n(dollars)}`,
  payTick: (dollars) => n(dollars),
  titleFall: (peak, last, percent) => `US customer-service jobs fell ${percent} from ${peak} to ${last}`,
  titleLevels: (peak, peakJobs, last, lastJobs) =>
    `US customer-service jobs: ${peakJobs} in ${peak}, ${lastJobs} in ${last}`,
  titleRise: (last, jobs, cut) =>
    `The US had more customer-service jobs in ${last} than in any ${cut ? 'other chosen year' : 'year on file'}: ${jobs}`,
  titleOne: (year, jobs) => `There were ${jobs} customer-service jobs in the US in ${year}`,
  titlePay: (last, pay) => `Median pay of US customer service representatives was ${pay} in ${last}`,
  subtitle: (span) =>
    `Customer service representatives, US Bureau of Labor Statistics: jobs, annual pay, median pay by area${span ? `, ${span}` : ''}`,
  span: (first, last) => (first === last ? String(first) : `${first}–${last}`),
  noteCompare:
    'Do not set these levels against China’s. The US figures count employee jobs that answer inquiries and complaints in any industry, reported by employers and without the self-employed; the Chinese ones come mostly from job adverts and web pages that seldom say whom they cover or how. Compare trends and gaps.',
  noteRefused: (from, to, reasons) => `No change in jobs is stated from ${from} to ${to}: ${reasons}.`,
  noteNominal:
    'Pay is in dollars of each year, not adjusted for prices. We hold no price index and do not work out real pay.',
  noteSpread: (s) =>
    `In ${s.year} the best-paid tenth of jobs paid ${s.high} or more, the worst-paid tenth ${s.low} or less: a ratio of ${s.ratio}. These are differences between jobs in one year, not steps of a career.`,
  noteAreas: (unpaid) =>
    `Each area counts once, however many jobs it has. The areas’ jobs do not add up to the nation’s, so they are not added up.${
      unpaid > 0 ? ` Without a wage in the source and so not ranked: ${n(unpaid)}; chosen by name, it is hatched.` : ''
    }`,
  noteList:
    'Areas by name: the number in front is the rank. Unless you choose, metropolitan and nonmetropolitan areas are ranked, which do not overlap; states overlap them and are a choice of their own. Areas chosen by name are diamonds and stand first.',
  noteBreaks: (years) =>
    `Short strokes on the lines: the classification of occupations changed from ${years}; name and code of this occupation did not.`,
  noteDerived: (years) =>
    `Hollow dots (${years}) come from a data set others made of the official files; it has no top and bottom tenth, so the band is empty there.`,
  noteWeakAreas: 'The figures by area come from such a data set too (pale).',
  noteMissing: (years) => `Hatched: no figures were found for ${years}.`,
  join: (sentences) => sentences.join(' '),
  altHead: 'Charts under one another.',
  altJobs: (first, firstJobs, peak, peakJobs, last, lastJobs) =>
    `A line of jobs: ${firstJobs} in ${first}, most of the years shown in ${peak} with ${peakJobs}, ${lastJobs} in ${last}.`,
  altPay: (first, firstPay, last, lastPay) =>
    `A line and a band of annual pay: the median is ${firstPay} in ${first} and ${lastPay} in ${last}.`,
  altAreas: (year) => `Columns and dots of median pay in metropolitan and nonmetropolitan areas and states, ${year}.`,
  altList: (group, high, highPay, low, lowPay) =>
    `Rows of areas: of ${group}, ${high} pays most (${highPay}) and ${low} least (${lowPay}).`,
  altChosen: (names) => `Chosen besides: ${names.join('; ')}.`,
  stop: '.',
  altTable: 'The table below has every figure.',
  percent: (value) => `${n(Math.abs(value), 1)}%`,
  ratio: (value) => n(value, 1),
  yearOf: (year) => (year === undefined ? '' : String(year)),
  jobsHead: 'Jobs, millions',
  payHead: 'Annual pay, dollars of each year',
  areaHead: (year) => `Median annual pay by area${year === undefined ? '' : `, ${year}`}, dollars`,
  breakMark: 'codes changed',
  median: 'median',
  above: 'a tenth of jobs pay more',
  below: 'a tenth of jobs pay less',
  nation: (pay) => `nation ${pay}`,
  kinds: {
    metro: (count) => `${n(count)} metropolitan areas`,
    nonmetro: (count) => `${n(count)} nonmetropolitan`,
    state: (count) => `${n(count)} states, DC and territories`,
  },
  control: { areas: 'List', kind: 'Kind of area', area: 'Find areas by name' },
  shows: { ends: 'highest and lowest', highest: 'highest', lowest: 'lowest', chosen: 'only the chosen' },
  groups: {
    local: 'metro, nonmetro',
    metro: 'metropolitan areas',
    nonmetro: 'nonmetropolitan areas',
    state: 'states, DC and territories',
  },
  groupCount: {
    local: (count) => `${n(count)} metropolitan and nonmetropolitan areas`,
    metro: (count) => `${n(count)} metropolitan areas`,
    nonmetro: (count) => `${n(count)} nonmetropolitan areas`,
    state: (count) => `${n(count)} states, DC and territories`,
  },
  listHead: (year) => `Annual pay by name of area${year === undefined ? '' : `, ${year}`}, dollars`,
  listKey: 'Dot: median; bar: the middle 80% of jobs',
  listChosen: 'Chosen areas',
  listRanked: (group, show) =>
    `${{ all: 'All', ends: 'Highest and lowest of', highest: 'Highest of', lowest: 'Lowest of' }[show]} ${group}`,
  listLeft: (count) => `${n(count)} others not listed`,
  listEmpty: 'No area chosen yet: find one by name above.',
  titleGroup: (group, low, high) => `Median pay of customer service representatives in ${group}: ${low} to ${high}`,
  titleArea: (name, pay, rank) => `${name}: median pay ${pay}${rank === undefined ? '' : `, ${rank}`}`,
  titleAreas: (paid, chosen, low, high) =>
    `Median pay of customer service representatives in ${paid < chosen ? `${n(paid)} of ` : ''}${n(chosen)} chosen areas: ${low} to ${high}`,
  titleUnpaid: (name) => `The source has no pay for ${name}`,
  rank: (rank, group) => `rank ${n(rank)} of ${group}`,
  tip: {
    none: 'no figure',
    unpaid: 'no wage in the source',
    areaJobs: (count) => `${n(count)} jobs`,
    jobs: (jobs) => jobs,
    median: (pay) => `median pay ${pay}`,
    low: (pay) => `a tenth of jobs pay less than ${pay}`,
    high: (pay) => `a tenth of jobs pay more than ${pay}`,
    step: (step) => `median pay $${step}`,
    areas: (count) => `${n(count)} ${count === 1 ? 'area' : 'areas'}`,
    looked: (where) => `Looked in: ${where}`,
    grade: (grade) => ` (grade ${grade})`,
  },
  caption: 'US customer service representatives: jobs, annual pay and median pay by area',
  columns: {
    place: { label: 'Place', meaning: 'Place the figure is about.' },
    kind: { label: 'Kind', meaning: 'Kind of thing the row is about.' },
    jobs: { label: 'Jobs', meaning: 'Number of jobs.' },
    median: { label: 'Median pay', unit: 'USD a year', meaning: 'Median of pay a year.' },
    p10: {
      label: 'Worst-paid tenth up to',
      unit: 'USD a year',
      meaning: 'Pay below which the worst-paid tenth falls.',
    },
    p90: {
      label: 'Best-paid tenth from',
      unit: 'USD a year',
      meaning: 'Pay above which the best-paid tenth falls.',
    },
    step: { label: 'Step of median pay', unit: 'USD a year', meaning: 'Interval in which median pay falls.' },
    areas: { label: 'Areas', meaning: 'Number of areas whose median pay falls into this step.' },
    flag: { label: 'Status', meaning: 'Status of the figure: reported, forecast, derived or provisional.' },
  },
  places: { nation: 'nation', metro: 'metropolitan areas', nonmetro: 'nonmetropolitan areas' },
  kindNames: {
    nation: 'nation',
    metro: 'metropolitan',
    nonmetro: 'nonmetropolitan',
    state: 'state',
    territory: 'territory',
  },
  flags: { reported: 'reported', forecast: 'forecast', derived: 'from a derived copy', provisional: 'provisional' },
  sentence: {
    nation: 'US jobs of customer service representatives',
    have: 'numbered',
    jobs: (jobs) => jobs,
    median: (pay) => `with median pay of $${pay} a year`,
    medianWhat: (place) => `median pay of customer service representatives in ${place}`,
    dollars: (pay) => `$${pay} a year`,
    tenths: (low, high) => `a tenth of jobs below $${low} and a tenth above $${high}`,
    areaJobs: (jobs) => `across ${jobs} jobs`,
    place: (name, kind) => `${name} (US, ${kind})`,
    unpaid: 'not given by the source',
    step: (kind, step) => `US ${kind} where median pay of customer service representatives was $${step} a year`,
    areas: (count) => count,
    missing: 'US jobs and pay of customer service representatives',
    series: {
      jobs: 'employment of customer service representatives in the US',
      median: 'US median pay of customer service representatives (dollars of the year, not adjusted for prices)',
    },
    definition: 'customer service representatives',
  },
};
