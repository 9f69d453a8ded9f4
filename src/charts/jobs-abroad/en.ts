import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No counts from abroad to draw',
  titleFall: ({ jobs, since, percent, fewer }) =>
    fewer === undefined
      ? `US customer-service jobs down ${percent} since ${String(since)}, to ${jobs}`
      : `US down ${percent} since ${String(since)}, to ${jobs}; ${fewer} counts fewer places`,
  titleLevels: (peak, peakJobs, last, lastJobs) =>
    `US customer-service jobs: ${peakJobs} in ${String(peak)}, ${lastJobs} in ${String(last)}`,
  titleOne: (year, jobs) => `${jobs} customer-service jobs in the US in ${String(year)}`,
  titleCounted: (place, year, count) => `${place} counted ${count} agents in ${year}`,
  titleOthers: (count) => `Agents abroad: ${count} figures, each on its own basis`,
  subtitle: ({ by, span, others }) =>
    [
      ...(span === '' ? [] : [`Jobs of customer service representatives in the US, ${span} (${by})`]),
      ...(others.length > 0 ? [`staff in ${others.join(', ')}, each on its own basis`] : []),
    ].join('; '),
  noteFewer: (place, notes) =>
    `${place} counts fewer places than before, so its earlier and later figures cannot be compared. ${notes.join(' ')}`,
  noteCompare:
    'Figures for different countries cannot be compared with each other or with China’s. The US counts employee jobs that answer inquiries and complaints in any industry, as employers report them, without the self-employed; in South Korea local governments count agents of contact centres; the others each count in their own way. Compare each only with itself over time.',
  noteRefused: (from, to, reasons) => `We do not compare US jobs in ${String(from)} and ${String(to)}: ${reasons}.`,
  noteBreaks: (years) =>
    `The line breaks in ${years}: the classification of occupations changed; name and code of this occupation did not.`,
  noteForecast: ({ by, edition, base, year, percent }) =>
    `The dashed line is the ${edition} projection of the ${by}. It includes the self-employed, so it starts (${base} in ${year}) above the solid line for that year${percent === undefined ? '' : `; the bureau puts the change at ${percent}`}.`,
  noteLeaving: (note) => `The share leaving the occupation each year is also a projection. ${note}`,
  noteDerived: (years) => `Hollow points (${years}) come from a data set that others compiled from the official files.`,
  noteMissing: (years) => `The national tables for ${years} were not found.`,
  alt: ({ us, counted, others }) =>
    [`Lines and a list of figures.`, us, counted, others, 'The table below has every figure.']
      .filter((part) => part !== '')
      .join(' '),
  altUs: (first, peak, last) => `US customer-service jobs: ${first}, the peak ${peak}, ${last}.`,
  altUsOne: (one) => `US customer-service jobs: ${one}.`,
  altForecast: (end) => ` Forecast: ${end}.`,
  altCounted: (place, list) => `${place}: ${list}.`,
  altOthers: (count) => `Other single figures: ${count}.`,
  at: (year, count) => `${count} in ${year}`,
  usName: 'United States',
  usHead: 'United States: customer-service jobs',
  breaksHead: 'Why there is no line',
  breakMark: 'occupation codes changed',
  forecast: (year, jobs) => [`${jobs} forecast for ${year}`, 'another count,', 'with the self-employed'],
  forecastShort: (year, jobs) => [`${year} forecast`, jobs],
  editionsHead: 'Ten-year forecasts: change in jobs',
  leavingHead: 'Leaving the occupation in a year (forecast)',
  leavingOwn: 'Customer service representatives',
  leavingParts: (exit, transfer) => `${exit} stop working, ${transfer} change occupation`,
  leavingAll: 'All occupations',
  othersHead: 'Other figures, each on its own basis',
  secondHand: ', second-hand',
  percent: (text) => ` (${text})`,
  caption: 'Jobs and staff of customer service abroad',
  columns: {
    p10: 'Worst-paid tenth up to',
    p90: 'Best-paid tenth from',
    place: { label: 'Country or place', meaning: 'Country that the figure is about, or a part of it.' },
    count: {
      label: 'Jobs or people',
      meaning: 'Number of jobs, or of people employed; “over” where only a bound is given.',
    },
    other: {
      label: 'Other figure',
      meaning: 'A figure that is not a headcount: a rate, base pay or a forecast change.',
    },
    what: { label: 'What is counted', meaning: 'Jobs or people that the source counts.' },
  },
  what: {
    us: 'jobs of customer service representatives',
    forecastBase: 'jobs of customer service representatives, with the self-employed',
    forecast: 'jobs of customer service representatives, with the self-employed, forecast',
  },
  whatOf: (measure, series) => `${series}: ${measure}`,
  flags: { derived: 'from a derived copy' },
  tip: {
    median: (pay) => `median pay ${pay}`,
    low: (pay) => `a tenth of jobs pay less than ${pay}`,
    high: (pay) => `a tenth of jobs pay more than ${pay}`,
    derived: 'from a data set others compiled from the official files',
    forecast: 'forecast',
    grade: (grade) => ` (grade ${grade})`,
  },
  sentence: {
    nation: 'US jobs of customer service representatives',
    have: 'numbered',
    median: (pay) => `with median pay of $${pay} a year`,
    tenths: (low, high) => `a tenth of jobs below $${low} and a tenth above $${high}`,
    outlook: (series, measure) => `${series} of US customer service representatives, ${measure}`,
    series: {
      jobs: 'employment of customer service representatives in the US',
      median: 'US median pay of customer service representatives (dollars of the year, not adjusted for prices)',
    },
    definition: 'customer service representatives',
  },
};
