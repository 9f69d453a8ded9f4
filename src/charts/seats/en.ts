import { formatFigure } from '../../i18n/format-figure.ts';
import { capital, midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No seat or workforce figures to draw',
  noFigures: 'Statements were found, but no figures of seats or workforce',
  titleContradiction: (n) =>
    `${capital(n.more.figure)} seats or ${n.less.figure}? ${n.more.by} and ${n.less.by} differ`,
  titleOne: (said) => `Only one figure was found: ${said.figure} in ${said.year} (${said.by})`,
  titlePublisher: (n) => `Seats and workforce: ${n.figures} figures from ${n.by} were found`,
  titleMany: (n) => `Seats and workforce: ${n.figures} figures from ${n.publishers} sources, all defined differently`,
  subtitle: (span) =>
    `Published figures of customer-service seats and workforce in China${span === undefined ? '' : `, ${span}`}, grouped by definition`,
  noteContradiction: (n) =>
    `${n.more}’s figure is ${n.open ? 'over ' : ''}${n.ratio} times ${n.less}’s, in neighbouring years: more likely a difference in what was counted than in the number of seats.`,
  noteDefinitions: (n) =>
    `${n.publishers} sources and ${n.definitions} definitions: each figure has its own row; nothing is joined or averaged.`,
  noteSurveyed: (definition) => `“${definition}” counts only the centres a survey covered, not the country.`,
  noteWeak: 'Hollow dots: known only from an article, a repost or a paraphrase, or with no primary source named.',
  noteElsewhere: 'Figures of a single city or without a year are left out of the drawing.',
  noteGaps: (spans) => `No figures on seats were found for ${spans}.`,
  alt: (n) =>
    `${n.figures} figures for ${n.span}, one per row, as bars from zero; hollow ends are intervals, arrows mean “over”; the two that contradict each other come first. ${n.items}. The table below has each row.`,
  altItem: (definition, figures) => `${definition}: ${figures}`,
  altFigure: (year, figure) => `${figure} in ${year}`,
  semicolon: '; ',
  heading: {
    seats: (name) => name,
    people: (name) => `${name} (people)`,
    others: (name) => `${name}, other years`,
  },
  times: (ratio, open) => [...(open ? ['over'] : []), `${ratio} times`],
  weak: 'known only from articles or reposts',
  year: (year) => year,
  label: (year, who) => `${year}, ${who}`,
  saidFor: (who, year) => `${who}, ${year}`,
  missing: 'no figure',
  caption: 'Published customer-service seats and workforce',
  all: 'All',
  columns: {
    definition: {
      label: 'Definition',
      meaning: 'What exactly the source counts; different definitions cannot be compared.',
    },
    low: { label: 'Low end' },
    high: { label: 'High end' },
    year: { label: 'Year', meaning: 'Year the figure is about.' },
    publisher: { label: 'Publisher', meaning: 'Who published the figure.' },
  },
  sentence: {
    what: (people, metric) =>
      midSentence(/seats|staff/.test(people) ? people : `${midSentence(metric)} in ${midSentence(people)}`),
    seats: 'seats',
    figure: (figure) => ({ verb: 'numbered', figure: formatFigure(figure, 'en', 'bare') }),
    missing: (metric) => `${midSentence(metric)} in China`,
    years: (from, to) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
  },
};
