import type { Say } from './zh.ts';

const forecast = ({ forecast: is }: { readonly forecast: boolean }): string => (is ? ' (forecast)' : '');

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No market size to draw',
  short: (name) => name.replace(/ Research$/u, ''),
  titleSpread: (low, high) => `Is the market ${low.whole} or ${high.bare}? Depends whom you ask`,
  tileSpread: (year, low, high) => `${low.whole} or ${high.bare} in ${year}, depending whom you ask`,
  tileHidden: 'Neither says what it counts',
  tileCondition: 'Dashed: web pages with no traceable source',
  titleOne: (said) => `The ${said.year} market, according to ${said.who}: ${said.size}${forecast(said)}`,
  titleSeries: (who, all) =>
    all.every((said) => said.forecast)
      ? `${who}’s forecasts: ${all.map(({ year, size }) => `${size} in ${year}`).join(', ')}`
      : `${who} on the market: ${all.map((said) => `${said.size} in ${said.year}${forecast(said)}`).join(', ')}`,
  titlePages: (year, size) => `Untraceable web pages on the ${year} market: ${size}`,
  titleNoYear: (year) => `No figure for ${year} by the chosen firms and definition`,
  subtitle: (year, span) =>
    `China’s AI customer-service market${year === undefined ? '' : `, ${year}`}${span === undefined ? '' : ` and (below) ${span}`}`,
  drawnAs: ({ named, pages }) => (named && pages ? '; solid: named firms, dashed: untraceable web pages' : ''),
  between: (low, high) => `${low.whole} to ${high.bare}`,
  ratio: (ratio, open) => `${open ? 'over ' : ''}${ratio} times`,
  noteHidden: (publishers) =>
    `What ${publishers} counted as the market is not stated. We show how far apart the figures lie and do not average them.`,
  noteWeak: (publishers) =>
    `The figures from ${publishers} are known only at second hand, from an article or a web page; the reports themselves were not seen.`,
  noteOtherScope: (publishers, scope) =>
    `The figures from ${publishers} use another definition, ${scope}, and are not comparable with the others.`,
  notePages: (wide) =>
    `Web pages with no traceable source are not data; they only show how widely claims vary${
      wide ? `: with them, ${wide.year} runs from ${wide.min} to ${wide.max}, ${wide.ratio} as much` : ''
    }.`,
  noteShare: (publisher, year, fields, share) => `${publisher} also says of ${year}: ${fields}, ${share}.`,
  noteOver: 'A triangle means “over” that figure.',
  noteLines:
    'A dotted line only joins a firm’s first and last figures, with none in between; a dashed one leads to a forecast.',
  alt: (n) =>
    `Above, ${n.strip} bars of the figures given for ${n.year}, smallest first. Below, all ${n.points} figures for ${n.span} on a log scale; the lowest is ${n.least}, the highest ${n.most}. The table below has each one.`,
  yearHead: (year, unit) => `${year}, ${unit}`,
  allHead: (unit) => `All years, ${unit}, log scale`,
  noneInYear: (year) => `${year}: no figure`,
  page: 'web page',
  forecast: 'forecast',
  inBrackets: (text) => ` ${text}`,
  listed: ', ',
  colon: ': ',
  otherScope: 'another definition',
  all: 'All',
  namedOnly: 'Named firms only',
  unnamed: 'Untraceable web pages',
  controls: { year: 'Year', publisher: 'Firm', scope: 'Definition' },
  caption: 'What has been said about the size of the AI customer-service market',
  columns: {
    bound: 'How exact',
    publisher: { label: 'Publisher', meaning: 'Who published the figure.' },
    size: { label: 'Market size', unit: 'CNY billion', meaning: 'Published size of the market.' },
  },
  bounds: { exact: 'exact', about: 'about', at_least: 'over', at_most: 'under', between: 'between' },
  sentence: {
    what: (market) => `the size of ${market}`,
    unknown: 'with no explanation of what counts as that market',
    series: (publisher) => `the market size according to ${publisher}`,
  },
};
