import { round } from '../../lib/numbers/round.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Say } from './zh.ts';

const n = (value: number, digits?: number): string => formatNumber(value, 'en', digits);

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No figures by US area to draw',
  states: {},
  bothNames: (own, english) => `${own} (${english})`,
  pay: (dollars) => `$${n(dollars)}`,
  payShort: (dollars) => n(dollars),
  payTitle: (dollars) => `$${n(round(dollars, -2))}`,
  payTick: (dollars) => n(dollars),
  times: (times) => times,
  titleStates: (low, high) => `Median pay: ${low.pay} in ${low.name}, ${high.pay} in ${high.name}`,
  titleJobs: (name, jobs) => `${name} has the most jobs: ${jobs}`,
  titleShare: (name, times) => `In ${name} the job is ${times} times as common as nationwide`,
  titleGroup: (group, low, high) => `Median pay in ${group}: ${low} to ${high}`,
  titleArea: (name, pay, rank) => `${name}: median pay ${pay}${rank === undefined ? '' : `, ${rank}`}`,
  titleAreas: (paid, chosen, low, high) =>
    `Median pay in ${paid < chosen ? `${n(paid)} of ` : ''}${n(chosen)} chosen areas: ${low} to ${high}`,
  titleUnpaid: (name) => `The source has no pay for ${name}`,
  subtitle: (by, year) =>
    `Median annual pay of customer service representatives in US states, metropolitan and nonmetropolitan areas${year === '' ? '' : `, ${year}`} (${by}); each area counts once`,
  noteCompare:
    'Do not compare these levels with China’s: the US figures count employee jobs that answer inquiries and complaints in any industry, reported by employers and excluding the self-employed. Compare the areas with each other; prices differ between them and are not adjusted for.',
  noteWeak:
    'The figures by area come from a data set that others compiled from the official files; the bureau’s workbooks were not seen.',
  noteAreas: (unpaid) =>
    `Jobs in the areas do not add up to the national total, and states overlap the other areas, so nothing is added up.${
      unpaid > 0
        ? ` Areas with no wage in the source, and so not ranked: ${n(unpaid)}; chosen by name, they are marked as such.`
        : ''
    }`,
  noteMap: {
    pay: 'On the map each square is a state, roughly in its place and all of one size; each of the five shades has about the same number of states.',
    jobs: 'On the map each square is a state. States with many jobs are mostly those with many people; whether the job is unusually common there is shown under “share of jobs”.',
    share:
      'On the map each square is a state. The occupation’s share of jobs there is divided by its share of jobs nationwide, so that the nation is 1.',
  },
  noteList:
    'Areas by name: the number in front is the rank. By default metropolitan and nonmetropolitan areas are ranked, which do not overlap; states overlap them and are a separate choice. Areas chosen by name are diamonds and come first.',
  join: (sentences) => sentences.join(' '),
  altAreas: (nation) =>
    `A dot for each metropolitan and nonmetropolitan area by median pay${nation ? '; the nation’s is a line' : ''}.`,
  altMap: {
    pay: (high, low) => `A map of squares: median pay by state, highest in ${high}, lowest in ${low}.`,
    jobs: (high, low) => `A map of squares: jobs by state, most in ${high}, fewest in ${low}.`,
    share: (high, low) => `A map of squares: how common the job is by state, most in ${high}, least in ${low}.`,
  },
  altList: (group, high, low) =>
    `Rows of areas: of ${group}, ${high.name} pays most (${high.pay}) and ${low.name} least (${low.pay}).`,
  altChosen: (names) => `Also chosen: ${names.join('; ')}.`,
  altTable: 'The table below has every figure.',
  yearOf: (year) => String(year),
  spreadHead: 'A dot per area: median annual pay, dollars',
  mapHead: {
    pay: 'Median annual pay by state, dollars',
    jobs: 'Jobs by state',
    share: 'How common the job is by state, the nation being 1',
  },
  mapEnds: { highest: 'Highest', lowest: 'Lowest' },
  nation: (pay) => `nation ${pay}`,
  kinds: {
    metro: (count) => `${n(count)} metropolitan areas`,
    nonmetro: (count) => `${n(count)} nonmetropolitan areas`,
  },
  kindsShort: {
    metro: (count) => `${n(count)} metro`,
    nonmetro: (count) => `${n(count)} nonmetro`,
  },
  control: { show: 'Map', areas: 'List', kind: 'Kind of area', area: 'Find areas by name' },
  maps: { pay: 'pay', jobs: 'jobs', share: 'share of jobs' },
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
  groupShort: {
    local: (count) => `${n(count)} areas`,
    metro: (count) => `${n(count)} metropolitan areas`,
    nonmetro: (count) => `${n(count)} nonmetropolitan areas`,
    state: (count) => `${n(count)} states, districts and territories`,
  },
  listHead: 'Dot: median; bar: the middle 80% of jobs',
  listChosen: 'Chosen areas',
  listRanked: (group, show) =>
    `${{ all: 'All', ends: 'Highest and lowest of', highest: 'Highest of', lowest: 'Lowest of' }[show]} ${group}`,
  listLeft: (count) => `${n(count)} others not listed`,
  listEmpty: 'No area chosen yet: find one by name above.',
  rank: (rank, group) => `rank ${n(rank)} of ${group}`,
  tip: {
    unpaid: 'no wage in the source',
    areaJobs: (count) => `${n(count)} jobs`,
    share: (times) => `${times} times as common as nationwide`,
    median: (pay) => `median pay ${pay}`,
    low: (pay) => `a tenth of jobs pay less than ${pay}`,
    high: (pay) => `a tenth of jobs pay more than ${pay}`,
    step: (step) => `median pay $${step}`,
    areas: (count) => `${n(count)} ${count === 1 ? 'area' : 'areas'}`,
    largest: (names) => `Most jobs: ${names.join('; ')}`,
    members: (names) => names.join('; '),
    grade: (grade) => ` (grade ${grade})`,
  },
  caption: 'Median pay and jobs of US customer service representatives by area',
  columns: {
    p10: 'Worst-paid tenth up to',
    p90: 'Best-paid tenth from',
    share: { label: 'Share of jobs', unit: 'nation = 1' },
    place: { label: 'Area', meaning: 'Place the figure is about.' },
    kind: { label: 'Kind', meaning: 'Kind of thing the row is about.' },
    step: { label: 'Step of median pay', unit: 'USD a year', meaning: 'Interval in which median pay falls.' },
    areas: { label: 'Areas', meaning: 'Number of areas whose median pay falls into this step.' },
  },
  places: { metro: 'metropolitan areas', nonmetro: 'nonmetropolitan areas' },
  kindNames: {
    metro: 'metropolitan',
    nonmetro: 'nonmetropolitan',
    state: 'state',
    territory: 'territory',
  },
  flags: { derived: 'from a derived copy' },
  sentence: {
    have: 'numbered',
    medianWhat: (place) => `median pay of customer service representatives in ${place}`,
    dollars: (pay) => `$${pay} a year`,
    areaJobs: (jobs) => `across ${jobs} jobs`,
    place: (name, kind) => `${name} (US, ${kind})`,
    unpaid: 'not given by the source',
    step: (kind, step) => `US ${kind} where median pay of customer service representatives was $${step} a year`,
    areas: (count) => count,
  },
};
