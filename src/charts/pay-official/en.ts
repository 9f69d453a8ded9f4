import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No official pay to draw',
  title: (post, year, pay) => `Official pay of ${post}: ${pay} in ${year}`,
  subtitle: (publisher, span) =>
    `Mean annual pay in firms above designated size, China, ${span} (${publisher}); all service work, not customer service`,
  noteMonth: 'Monthly pay is mean annual pay divided by 12, worked out by us.',
  noteRefused: (from, to, reasons) => `We do not compare pay in ${from} and ${to}: ${reasons}.`,
  noteStated: (publisher, year, change) =>
    `The ${publisher} itself says that pay in ${year} was ${change} on the year.`,
  noteMethods: (methods) => `The firms asked differ from year to year. ${methods.join(' ')}`,
  method: (year, method) => `${year}: ${method}`,
  noteWeak: (years) => `Hollow points: the figures for ${years.join(', ')} were found only on reposted pages.`,
  alt: ({ lines, from, to, ends }) =>
    `${lines} lines of mean annual pay by year, ${from}–${to}. In ${to}: ${ends}. The table below has every year.`,
  altOne: ({ year, ends }) => `Points of mean annual pay in ${year}: ${ends}.`,
  end: (post, pay) => `${post} ${pay}`,
  posts: {
    ...{ services: 'service staff', clerks: 'clerks', all: 'all staff' },
    ...{ managers: 'managers', professionals: 'professional and technical staff', production: 'production staff' },
  },
  short: {
    ...{ services: 'service staff', clerks: 'clerks', all: 'all staff' },
    ...{ managers: 'managers', professionals: 'professionals', production: 'production' },
  },
  pay: (amount) => `CNY ${amount}`,
  tick: (amount) => amount,
  month: (pay) => `÷ 12: ${pay} a month`,
  axis: 'Mean annual pay, CNY',
  repost: 'found on reposted pages only',
  post: 'Posts',
  selections: { main: 'Service staff, clerks, all', all: 'All kinds of posts' },
  rise: (percent) => `up ${percent}%`,
  fall: (percent) => `down ${percent}%`,
  caption: 'Mean annual pay in firms above designated size, by post',
  columns: {
    growth: 'Growth as published',
    pay: { label: 'Mean annual pay', unit: 'CNY a year', meaning: 'Mean annual pay as published.' },
    month: {
      label: 'A month',
      unit: 'CNY a month',
      derived: true,
      meaning: 'Mean annual pay divided by 12, worked out by us.',
    },
  },
  tips: {
    month: (pay) => `CNY ${pay} a month (divided by 12, worked out by us)`,
    stated: (change) => `${change} on the year, by the source itself`,
  },
  sentence: {
    what: (population) => `the mean annual pay of ${population}`,
    at: (year) => year,
  },
};
