import type { Say } from './zh.ts';

const pay = (label: string, meaning: string) => ({ label, unit: 'CNY a month', meaning });
const adverts = (count: string): string => `${count} ${count === '1' ? 'advert' : 'adverts'}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No adverts fit the choice',
  countsOnly: 'Too few adverts in this set: only their number is published',
  titleTwo: (one, other) =>
    `Offers: ${one.asked.toLowerCase()} CNY ${one.pay}; ${other.asked.toLowerCase()} ${other.pay}`,
  titleOne: ({ asked, count, pay }) => `${asked}: ${adverts(count)} offer CNY ${pay}`,
  titleFew: (n) => `Only ${adverts(n.count)} for agents: from CNY ${n.low} to ${n.high} a month`,
  range: (low, high) => (low === high ? low : `${low}–${high}`),
  subtitle: (n) =>
    `Monthly pay in adverts for customer service${n.city === undefined ? '' : ` in ${n.city}`}, CNY, by experience asked for, median low and high ends; ${n.set}, ${adverts(n.count)}${n.others > 0 ? `; ${n.others} more ${n.others === 1 ? 'set' : 'sets'} drawn separately` : ''}`,
  experience: {
    ...{ none: 'No experience', not_stated: 'Not stated', any: 'Any' },
    ...{ '0-1': 'Under 1 year', '1-3': '1–3 years', '3-5': '3–5 years', '5-10': '5–10 years' },
  },
  asks: {
    ...{ none: 'No experience', not_stated: 'Experience not stated', any: 'Any experience' },
    ...{ '0-1': 'Under 1 year', '1-3': '1–3 years', '3-5': '3–5 years', '5-10': '5–10 years' },
  },
  key: 'Thin bar: one advert, low to high end. Thick lines: median low and median high end.',
  low: (value) => `Median low end ${value}`,
  high: (value) => `Median high end ${value}`,
  count: (count) => `n ${count}`,
  few: (bands) => `${bands.join(', ')}: too few, counts only`,
  fewBand: (experience, count) => `${experience} n ${count}`,
  bandMedians: (experience, count, range) => `${experience}, ${adverts(count)}, CNY ${range}`,
  noteIllustration:
    'An illustration, not a survey: the adverts were picked up when others crawled job sites. Cities, sites and years were not sampled in proportion and do not represent the market.',
  noteEnds:
    'The two ends of a bar are the low and the high end of the same adverts, so they may be read together; no midpoint is taken.',
  noteByAdvert:
    'Each advert counts once: these crawls do not identify employers, so those that advertise more weigh more. Sets differ in site and year, so they are drawn separately and never pooled or compared.',
  noteFew: 'Some groups have fewer than 30 adverts: their number is published, their pay is not.',
  noteSingles: 'Groups of fewer than five adverts have no medians; each advert is a bar.',
  noteBeyond: (count, most, highest) =>
    `${adverts(count)} with a high end over CNY ${most}: cut off at the edge; the highest says CNY ${highest}.`,
  noteTabled: 'Sets of fewer than 30 adverts are not drawn; they are in the table and can be chosen under “Set”.',
  noteCity: 'Crawls published only in bulk are not split by city and drop out when a city is chosen.',
  noteWithout: (count) => `Not drawn, as they state no monthly pay: another ${adverts(count)}.`,
  alt: (n) =>
    `Ranges on an axis of monthly pay, one bar per advert, sorted, by experience asked for. ${n.set}: ${n.bands.length > 0 ? n.bands.join('; ') : n.title}. ${n.others.length > 0 ? `Drawn as well: ${n.others.join('; ')}. ` : ''}The table below has every group.`,
  caption: 'Monthly pay in job adverts for customer service, by experience asked for',
  columns: {
    experience: { label: 'Experience asked for', meaning: 'Experience that the adverts ask for.' },
    set: { label: 'Set', meaning: 'The crawl, or the site and year, of the adverts; sets are never pooled.' },
    count: { label: 'Adverts', meaning: 'Adverts with pay in this row.' },
    lowQ1: pay('Low ends, lower quartile', 'Lower quartile of the lower ends of pay in the adverts.'),
    lowMedian: pay('Low ends, median', 'Median of the lower ends of pay in the adverts.'),
    lowQ3: pay('Low ends, upper quartile', 'Upper quartile of the lower ends of pay in the adverts.'),
    highQ1: pay('High ends, lower quartile', 'Lower quartile of the upper ends of pay in the adverts.'),
    highMedian: pay('High ends, median', 'Median of the upper ends of pay in the adverts.'),
    highQ3: pay('High ends, upper quartile', 'Upper quartile of the upper ends of pay in the adverts.'),
    low: pay('Low end of this advert', 'Lower end of the pay in an advert listed by itself.'),
    high: pay('High end of this advert', 'Upper end of the pay in an advert listed by itself.'),
    title: { label: 'Title of the advert', meaning: 'Title of an advert listed by itself.' },
  },
  controls: { city: 'City', set: 'Set', allCities: 'All cities', allSets: 'Sets with most adverts' },
  tips: {
    count: adverts,
    low: (q1, q3) => `Low ends: middle half ${q1} to ${q3}`,
    high: (q1, q3) => `High ends: middle half ${q1} to ${q3}`,
    medians: (low, high) => `Median low end CNY ${low} a month, median high end CNY ${high}`,
    derived: 'derived from the single adverts, each counted once',
    grade: (grade) => ` (grade ${grade})`,
  },
  sentence: {
    experiences: {
      none: 'asking for no experience',
      any: 'accepting any experience',
      not_stated: 'not stating experience',
    },
    experience: (name) => `asking for ${name} of experience`,
    verb: 'numbered',
    few: 'too few for their pay to be published',
    illustration: 'an illustration, not a survey',
    counted: (n) => `customer-service job adverts ${n.experience} (${n.set})`,
    group: (n) =>
      `in ${n.count} customer-service job adverts ${n.experience} (${n.set}), the median low end of monthly pay`,
    medians: (low, high) => `CNY ${low} and the median high end CNY ${high}`,
    single: (n) =>
      `pay offered in a customer-service job advert${n.city === undefined ? '' : ` in ${n.city}`} ${n.experience} (“${n.title}”)`,
  },
};
