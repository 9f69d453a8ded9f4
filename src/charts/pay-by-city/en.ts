import { joinList } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

export const en: Say = {
  none: 'No city to draw',
  title: ({ cities, top, rest }) =>
    `Adverts start at CNY ${top} in ${cities.length > 3 ? `${cities.length} cities` : joinList(cities, 'en')}, ${rest.join('–')} elsewhere`,
  titleAlike: (cities, starts) => `Adverts in ${cities} cities start at CNY ${starts.join('–')}`,
  titleOne: (city, low, high) => `Adverts in ${city} offer CNY ${low}–${high}`,
  tileCity: (city, low, high) => `Adverts in ${city} offer CNY ${low}–${high}`,
  tileCondition: (publisher, period) =>
    `Low and high end of monthly pay offered, median over employers; ${publisher}, ${period}`,
  subtitle: ({ publisher, period, adverts, cities, telesales }) =>
    `Low to high end of monthly pay advertised, each employer once, median over employers; ${adverts} adverts on ${publisher} in ${cities} cities, ${period}${telesales ? '' : ', without those worded as telesales'}`,
  noteOffers: 'Offers, not earnings; one platform, one month, any experience.',
  noteEnds:
    'The two ends of a bar are the low and the high end of the same adverts, so they may be read together; no midpoint is taken.',
  noteApart:
    'Bars are offers in adverts; other marks are newcomers’ medians, means that pages claim and legal minimum wages. Definition, publisher and year differ, so read their positions only and do not subtract.',
  noteMinimum:
    'Some minimum wages include the worker’s insurance, some do not, so they cannot be ranked. A thin tick: the evidence for the city’s grade is older or was not seen.',
  noteRule: ({ drawn, listed }) =>
    `Cities with fewer than 30 employers, or where one has half the adverts, are listed and not drawn: ${drawn} are drawn, ${listed} more can be found by name.`,
  noteQuartile: 'Thin line: lower quartile of the low ends to upper quartile of the high ends, over employers.',
  noteConflict: ({ city, publisher, value, low, byAdvert }) =>
    `${city}: ${publisher} puts the newcomers’ median at CNY ${value}; here the median low end is CNY ${low} (CNY ${byAdvert} by advert). Platform, year and method differ; which is right cannot be judged, so both are listed.`,
  notDrawn: ({ city, adverts, employers, reason }) =>
    `${city}: ${adverts} adverts of ${employers} employers; not drawn, ${reason}.`,
  reasons: { few_employers: 'fewer than 30 employers', one_employer: 'one employer has half of them or more' },
  alt: ({ cities, top, topLow, last, lastLow }) =>
    `Bar chart, one row per city, ${cities} cities, monthly pay across. Each bar runs from the median low end to the median high end; the highest low end is ${top} with CNY ${topLow}, the lowest ${last} with CNY ${lastLow}. The table below has every city.`,
  answer: ({ pay, where, employers, low, high }) =>
    `CNY ${pay}: above the low end of ${low} of ${employers} employers in ${where}, and the high end of ${high}.`,
  whereAll: (cities) => `these ${cities} cities`,
  controls: { city: 'Find a city', sort: 'Sort', telesales: 'Telesales' },
  orders: { low: 'Low end', high: 'High end', adverts: 'Number of adverts' },
  telesales: { all: 'All adverts', without: 'Without telesales' },
  legend: {
    minimum: 'Minimum wage',
    low: (value) => `Low end ${value}`,
    high: (value) => `High end ${value}`,
    quartile: 'quartile',
    pay: 'CNY/month',
    employers: 'Employers',
    mine: (value) => `mine ${value}`,
  },
  countOf: (employers) => `n ${employers}`,
  newcomers: (publisher, value) => `${publisher}: newcomers’ median ${value}`,
  key: {
    median: (publisher, year) => `${publisher} ${year}: newcomers’ median`,
    over: (publisher, year) => `${publisher} ${year}: “over” only`,
    mean: (publisher) => `${publisher} web page, mean`,
    minimum: 'minimum wage; thin: older evidence',
  },
  caption: 'Pay offered in customer-service adverts by city, each employer once',
  columns: {
    low: { label: 'Low end', unit: 'CNY a month', meaning: 'Median over employers of their median low end.' },
    high: { label: 'High end', unit: 'CNY a month', meaning: 'Median over employers of their median high end.' },
    employers: { label: 'Employers', unit: 'n', meaning: 'Employers with an advert that states monthly pay.' },
    adverts: { label: 'Adverts', unit: 'n', meaning: 'Adverts that state monthly pay.' },
    lowQ1: {
      label: 'Lower quartile of low ends',
      unit: 'CNY a month',
      meaning: 'Lower quartile of employers’ low ends.',
    },
    highQ3: {
      label: 'Upper quartile of high ends',
      unit: 'CNY a month',
      meaning: 'Upper quartile of employers’ high ends.',
    },
    lowByAdvert: { label: 'Low end by advert', unit: 'CNY a month', meaning: 'Median low end with each advert once.' },
    highByAdvert: {
      label: 'High end by advert',
      unit: 'CNY a month',
      meaning: 'Median high end with each advert once.',
    },
    others: { label: 'Other publishers', meaning: 'What other publishers say of the job’s monthly pay in the city.' },
    minimum: { label: 'Minimum wage', unit: 'CNY a month', meaning: 'The city’s monthly minimum wage at the time.' },
    evidence: { label: 'Evidence of grade', meaning: 'What shows which grade of minimum wage the city is in.' },
  },
  evidence: { seen: 'seen', older: 'older', none: 'not seen' },
  tip: {
    figure: (low, high) => `CNY ${low}–${high} a month`,
    counts: (employers, adverts) => `${employers} employers, ${adverts} adverts`,
    quartiles: (low, high) => `lower quartile of low ends ${low}, upper quartile of high ends ${high}`,
    byAdvert: (low, high) => `by advert: ${low}–${high}`,
    minimum: (value, state) => `minimum wage CNY ${value} (evidence of grade: ${state})`,
  },
  sentence: {
    when: (period) => `in ${period}`,
    what: (city) => `the low end of monthly pay in adverts for customer service in ${city} (median over employers)`,
  },
};
