import type { PayAdvertisedDictionary } from './zh.ts';

const adverts = (count: string): string => `${count} ${count === '1' ? 'advert' : 'adverts'}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: PayAdvertisedDictionary = {
  none: 'No adverts fit the choice',
  titleMedians: (n) => `Adverts for agents: median low ends of CNY ${n.low} a month, median high ends of CNY ${n.high}`,
  titleFew: (n) =>
    `Only ${adverts(n.count)} for agents, one by one: from CNY ${n.low} at the least to ${n.high} at the most`,
  range: (low, high) => (low === high ? low : `${low}–${high}`),
  subtitle: (n) =>
    `Monthly pay ranges (CNY) in job adverts for customer service, by city and required experience${n ? `; ${adverts(n.count)} of ${n.years}, an illustration, not a survey` : ''}`,
  illustration: (count) => `An illustration, not a survey: ${adverts(count)} that came along in crawls for other jobs.`,
  city: (city, count) => `${city} (${adverts(count)})`,
  experience: { none: 'none needed', not_stated: 'not stated', any: 'any', '0-1': 'under 1 yr' },
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
  columns: {
    city: 'City',
    cityCount: 'Adverts in the city',
    experience: 'Experience required',
    count: 'Adverts',
    lowQ1: 'Low ends, lower quartile (CNY a month)',
    lowMedian: 'Low ends, median (CNY a month)',
    lowQ3: 'Low ends, upper quartile (CNY a month)',
    highQ1: 'High ends, lower quartile (CNY a month)',
    highMedian: 'High ends, median (CNY a month)',
    highQ3: 'High ends, upper quartile (CNY a month)',
    low: 'Low end (CNY a month)',
    high: 'High end (CNY a month)',
    title: 'Title of the advert',
    platform: 'Site',
    from: 'Year, from',
    to: 'Year, to',
    grade: 'Grade',
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
};
