import type { Say } from './zh.ts';

const pay = (label: string, meaning: string) => ({ label, unit: 'CNY a month', meaning });
const adverts = (count: string): string => `${count} ${count === '1' ? 'advert' : 'adverts'}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No adverts fit the choice',
  titleMedians: (n) => `Adverts for agents: median low ends of CNY ${n.low} a month, median high ends of CNY ${n.high}`,
  titleFew: (n) =>
    `Only ${adverts(n.count)} for agents, one by one: from CNY ${n.low} at the least to ${n.high} at the most`,
  range: (low, high) => (low === high ? low : `${low}–${high}`),
  subtitle: (n) =>
    `Monthly pay ranges (CNY) in job adverts for customer service, by city and required experience${n ? `; ${adverts(n.count)} of ${n.years}, an illustration, not a survey` : ''}`,
  illustration: (count) => `An illustration, not a survey: ${adverts(count)} that came along in crawls for other jobs.`,
  city: (city, count) => `${city} (${adverts(count)})`,
  experience: {
    ...{ none: 'none needed', not_stated: 'not stated', any: 'any' },
    ...{ '0-1': 'under 1 yr', '1-3': '1–3 yrs', '3-5': '3–5 yrs', '5-10': '5–10 yrs' },
  },
  count: 'Adverts',
  medianColumn: 'Median low–high',
  axis: 'CNY a month',
  key: {
    low: 'Middle half of the low ends',
    bar: 'Median low end to median high end',
    high: 'Middle half of the high ends',
    single: 'One advert, low end to high end',
  },
  noteHow:
    'Adverts are grouped by city and required experience. A bar runs from the median low end to the median high end; the thin lines above and below it are the middle halves of the low and of the high ends. No midpoint is taken: nobody offered it.',
  noteSingles: 'Groups of fewer than five adverts are not summed up: each advert is a thin line.',
  noteIllustration:
    'This is an illustration, not a survey: the adverts came along when others crawled job sites for other jobs. Cities, sites and years were not sampled in proportion and do not stand for the market.',
  noteYears: (years) =>
    `Adverts of ${years} are shown together, without adjusting for prices. Of some in the collection only the date their data file was committed is known, not when they appeared.`,
  noteBiggest: (n) => `${n.city} alone has ${adverts(n.count)}, most of them from one data file.`,
  noteTabled: 'Cities with too few adverts are not drawn; they are in the table and can be chosen under “City”.',
  noteBeyond: 'Arrow: this end lies beyond the axis; its figure stands beside it.',
  noteWithout: (count) => `Another ${adverts(count)} without city or pay: not drawn.`,
  alt: (n) =>
    `Ranges on an axis of monthly pay, a row for each city and required experience. ${n.title}. Cities drawn: ${n.cities}. The table below has every advert shown singly and every group.`,
  caption: 'Monthly pay in job adverts for customer service, by city and required experience',
  all: 'All',
  allGroups: 'all',
  listed: ', ',
  columns: {
    cityCount: { label: 'Adverts in the city', meaning: 'All adverts of the sample in this city.' },
    experience: { label: 'Experience required', meaning: 'Experience that the adverts ask for.' },
    count: { label: 'Adverts', meaning: 'Number of adverts in this row.' },
    lowQ1: pay('Low ends, lower quartile', 'Lower quartile of the lower ends of pay in the adverts.'),
    lowMedian: pay('Low ends, median', 'Median of the lower ends of pay in the adverts.'),
    lowQ3: pay('Low ends, upper quartile', 'Upper quartile of the lower ends of pay in the adverts.'),
    highQ1: pay('High ends, lower quartile', 'Lower quartile of the upper ends of pay in the adverts.'),
    highMedian: pay('High ends, median', 'Median of the upper ends of pay in the adverts.'),
    highQ3: pay('High ends, upper quartile', 'Upper quartile of the upper ends of pay in the adverts.'),
    low: pay('Low end', 'Lower end of the pay in this advert.'),
    high: pay('High end', 'Upper end of the pay in this advert.'),
    title: { label: 'Title of the advert', meaning: 'Title of the advert.' },
    platform: { label: 'Site', meaning: 'Sites that carried the adverts.' },
    from: { label: 'Year, from', meaning: 'First year of the adverts.' },
    to: { label: 'Year, to', meaning: 'Last year of the adverts.' },
  },
  controls: {
    city: 'City',
    experience: 'Experience required',
    platform: 'Site',
    year: 'Year',
    all: 'All',
    main: 'Cities with more adverts',
  },
  tips: {
    count: adverts,
    low: (n) => `Low ends: median ${n.median}, middle half ${n.q1} to ${n.q3}`,
    high: (n) => `High ends: median ${n.median}, middle half ${n.q1} to ${n.q3}`,
    medians: (low, high) => `Median low end CNY ${low} a month, median high end CNY ${high}`,
    derived: 'derived from the single adverts',
    year: (year) => year,
  },
  sentence: {
    experiences: {
      none: 'asking for no experience',
      any: 'asking for any experience',
      not_stated: 'naming no experience',
    },
    experience: (name) => `asking for ${name} of experience`,
    years: (from, to) => (from === to ? `in ${from}` : `between ${from} and ${to}`),
    all: 'the customer-service job adverts gathered',
    verb: 'numbered',
    adverts: (count) => count,
    from: (platforms) => `from ${platforms}`,
    illustration: 'an illustration, not a survey',
    group: (n) =>
      `in ${n.count} customer-service job adverts in ${n.city} ${n.experience}, the median low end of monthly pay`,
    medians: (low, high) => `CNY ${low} and the median high end CNY ${high}`,
    single: (n) => `pay offered in a customer-service job advert in ${n.city} ${n.experience} (“${n.title}”)`,
  },
};
