import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No market size to draw',
  titleTwo: (year, ratio) =>
    `For the same year, ${year}, one publisher’s market for smart customer service is ${ratio} another’s`,
  titleMany: (year, ratio, publishers) =>
    `For the same year, ${year}, the largest of ${publishers} publishers’ market sizes is ${ratio} the smallest`,
  titleOne: (publisher, sizes) => `Market size, ${publisher}: ${sizes}`,
  sizeIn: (year, size, forecast) => `${size} in ${year}${forecast ? ' (forecast)' : ''}`,
  all: 'All',
  titleAlone: (filtered) =>
    `How big is smart customer service? ${filtered ? 'Among the chosen figures, no' : 'No'} year has two publishers to compare`,
  subtitle: (span) =>
    `China’s smart customer-service market (CNY billion, log scale)${span ? `, ${span}` : ''}; each dot is one published figure, dashed and hollow a forecast, an arrow “over”`,
  ratio: (ratio, open) => `${open ? 'over ' : ''}${ratio} times`,
  noteScope: (publishers) =>
    `What ${publishers} counted as the market is not stated. We show how far the figures lie apart; we do not average them.`,
  noteOtherScope: (publishers, scope) =>
    `The figures of ${publishers} are of another kind, ${scope}: not comparable with the others.`,
  noteUnnamed: (wide) =>
    `Grey dots come from web pages without a source that can be traced. They are not data; they only show how far claims stray${
      wide ? `: with them, ${wide.year} runs from ${wide.min} to ${wide.max}, ${wide.ratio} as much` : ''
    }.`,
  noteWeak: (publishers) =>
    `Pale dots (${publishers}): known only at second hand, from an article or a web page; the reports were not seen.`,
  alt: (n) =>
    `Dot plot of market size by year on a log scale. ${n.points} figures for ${n.span}; the least is ${n.least}, the greatest ${n.most}. The table below has each one.`,
  axis: 'CNY billion, log scale',
  unnamed: 'web pages without a traceable source',
  forecast: 'forecast',
  caption: 'What has been said about the size of the smart customer-service market',
  columns: {
    publisher: { label: 'Publisher', meaning: 'Who published the figure.' },
    size: { label: 'Market size', unit: 'CNY billion', meaning: 'Published size of the market.' },
    bound: {
      label: 'How exact',
      meaning: 'How exact the published figure is: exact, about, at least, at most, or an interval.',
    },
    scope: {
      label: 'Definition',
      meaning: 'What the source counts as the market; different definitions cannot be compared.',
    },
  },
  bounds: { exact: 'exact', about: 'about', at_least: 'over', at_most: 'under', between: 'between' },
  sentence: {
    what: (market) => `the size of ${market}`,
    unknown: 'with no word on what counts as that market',
    series: (publisher) => `the market by ${publisher}`,
  },
};
