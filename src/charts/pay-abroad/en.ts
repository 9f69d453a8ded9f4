import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No pay to draw',
  title: 'Do agents abroad lag behind too? No all-job pay to compare',
  titleOne: (n) => `${n.country}, ${n.who}: ${n.pay} in ${n.year}`,
  subtitle: (n) =>
    `${[
      ...(n.others ? [{ annual: 'Median gross pay a year', hourly: 'Median gross pay an hour' }[n.statistic]] : []),
      ...(n.japan ? ['Japan: mean pay a month with overtime, without bonus'] : []),
    ].join('; ')}; official statistics, ${n.span}, in each currency, nominal, not converted`,
  noteLevels:
    'Definitions, currencies and measures differ by country, so each country has its own panel and levels cannot be compared across them. No table here has the same measure for all occupations, so we cannot say how far agents lag behind.',
  noteAnnual:
    'Annual pay in the UK covers only employees who have been in the same job for a full year, which leaves out many newcomers where turnover is high; hourly pay is the better guide to levels.',
  noteProvisional: (years) => `Every UK figure (${years}) is provisional and may be revised.`,
  noteBreak: (country, year, note) => `${country}, ${year}: ${note}`,
  noteSame: 'UK “all service” already includes call centres and other service.',
  noteWeak: (years) => `Hollow points: figures for ${years} are from copies made by others.`,
  noteJapan: (n) => `Japan, ${n.who}: men ${n.pay}, women ${n.women} (means).`,
  alt: (countries) => `${countries}, one panel each, with an axis in its own currency: lines by year, or bars.`,
  altItem: (n) => `${n.country}: ${n.items}.`,
  altEnd: 'The table below has every row.',
  listed: '; ',
  countries: { US: 'United States', GB: 'United Kingdom', JP: 'Japan' },
  heads: {
    US: { annual: 'United States, median a year, USD', hourly: 'United States, median an hour, USD' },
    GB: { annual: 'United Kingdom, median a year, GBP', hourly: 'United Kingdom, median an hour, GBP' },
    JP: 'Japan, mean a month, JPY',
  },
  series: {
    agents: 'agents',
    ...{ '7211': 'call centres', '7219': 'other service', '721': 'all service' },
    ...{ 'all all_10plus': 'All', 'male all_10plus': 'Men', 'female all_10plus': 'Women' },
    ...{ 'all 1000plus': 'Large firms', 'all 100-999': 'Medium firms', 'all 10-99': 'Small firms' },
  },
  full: {
    agents: 'customer service representatives',
    clerks: 'telephone clerks',
    some: (who) => `telephone clerks, ${who}`,
    size: (who) => `telephone clerks, size of firm ${who}`,
  },
  measures: { annual: 'median pay a year', hourly: 'median pay an hour', monthly: 'mean pay a month' },
  broken: (year) => `${year}: older codes, not joined`,
  ofYear: (label, year) => `${label} (${year})`,
  inYear: (year) => `, ${year}`,
  country: 'Country',
  all: 'All',
  statistic: 'Pay',
  statistics: { annual: 'a year', hourly: 'an hour' },
  at: (name, year) => `${name} · ${year}`,
  version: (version) => `classification ${version}`,
  provisional: 'provisional',
  caption: 'Pay of agents in official statistics of the US, the UK and Japan',
  columns: {
    flag: { label: 'Status', meaning: 'Status of the figure: reported, derived or provisional.' },
    who: { label: 'Who', meaning: 'Country and occupation, by each country’s own classification.' },
    pay: {
      label: 'Pay',
      meaning: 'The published figure in the country’s currency; its unit is in the column “Measure”.',
    },
    country: { label: 'Country', meaning: 'Country whose official statistics these are.' },
    measure: {
      label: 'Measure',
      meaning: 'Median or mean, by year, hour or month; different measures cannot be compared.',
    },
    version: {
      label: 'Classification',
      meaning: 'Edition of the occupation codes; different editions cannot be compared; empty where none is named.',
    },
  },
  sentence: { what: (n) => `${n.measure} of ${n.who} in the ${n.country}`.replace('the Japan', 'Japan') },
};
