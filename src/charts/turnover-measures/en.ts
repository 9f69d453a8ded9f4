import type { TurnoverMeasuresDictionary } from './zh.ts';

import { capital } from '../../i18n/letter-case.ts';
const many = (count: string, one: string, more: string): string => `${count} ${count === '1' ? one : more}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: TurnoverMeasuresDictionary = {
  none: 'No figures on leaving to draw',
  noFigures: 'Statements about leaving were found, but no figures',
  titleNoRate: (n) =>
    `${many(n.figures, 'figure', 'figures')} on agents leaving in China, ${many(n.definitions, 'definition', 'definitions')}, and no soundly sourced yearly rate`,
  titleOne: (n) => `One figure only on agents leaving in China: ${n.figure}, ${n.definition}`,
  titleRate: (rates) => `Soundly sourced yearly attrition of agents in China: ${rates}`,
  titleAbroad: (figures) => `${many(figures, 'figure', 'figures')} on agents leaving from abroad, none from China`,
  titleDefinition: (definition, counts) => `${capital(definition)}: ${counts}`,
  countHome: (figures) => `${many(figures, 'published figure', 'published figures')} for China`,
  countAbroad: (figures) => `${figures} from abroad`,
  noneHome: 'no published figure for China',
  control: 'Definition',
  all: 'All',
  tipYearly: (range) => `Over a year ${range}, derived by this site`,
  rate: (n) => `${n.figure} (${n.publisher})`,
  subtitle: (span, undated) =>
    `Published shares and rates of leaving, job hopping and attrition (%)${span ? `, ${span[0] === span[1] ? span[0] : `${span[0]}–${span[1]}`}` : ''}${undated ? ', some undated' : ''}; one a row, grouped by definition, not comparable across groups`,
  heading: (n) => `${capital(n.definition)} · ${n.places}`,
  period: (period) => period,
  undated: 'undated',
  forecast: (period) => `${period} (forecast)`,
  norm: (period) => `${period} (rule of thumb)`,
  detail: (n) => `${capital(n.period)}, ${n.publisher}`,
  onMark: { leaver_share: (figure) => `${figure}, share of leavers, not a rate` },
  nearly: (percent) => `nearly ${percent}`,
  range: (low, high) => (low === high ? low : `${low} to ${high}`),
  yearly: (range) => `a year: ${range} (derived)`,
  missing: 'no figure',
  noteLeaver: (figure) =>
    `${figure} is the part agents make up of those who left: where agents are many, so are agents among the leavers. It does not tell how many agents leave.`,
  noteSample: (n) =>
    `Survey by ${n.by}${n.period ? `, ${n.period}` : ''}: ${n.sample} (${n.population.charAt(0).toLowerCase() + n.population.slice(1)}). How many of them were ${n.drawn.charAt(0).toLowerCase() + n.drawn.slice(1)} is not stated.`,
  noteYearly:
    'Thin lines are our derivation: if the same share leaves every month, the part of those there at the start of a year gone by its end, 1 − (1 − monthly rate)¹². Replacements who leave in turn are not counted.',
  noteContradiction: (n) =>
    `A contradiction: the same page has ${n.month} a month for ${n.people.charAt(0).toLowerCase() + n.people.slice(1)}, about ${n.yearly} over a year, and in the same sentence ${n.year} a year.`,
  noteUnnamed: (figures) =>
    `China’s monthly and yearly rates (${many(figures, 'figure', 'figures')}) all come from one page that names no source and no year: not usable as data.`,
  noteWeak: 'Pale marks: known only from an article, a repost or at second hand.',
  noteForecast: 'Hollow and dashed: a forecast made at the time, not an outcome.',
  noteAbroad: 'Grey marks come from abroad; each publisher counts its own way, so they are context only.',
  altIntro: (figures) =>
    `${many(figures, 'percentage', 'percentages')}, one a row, on an axis from nought to a hundred per cent: dots are values, bars are intervals, an arrow marks an open end.`,
  altHome: (items) => `China: ${items}.`,
  altItem: (definition, figures) => `${definition} ${figures}`,
  altAbroad: (n) => `Abroad, ${many(n.figures, 'yearly rate runs', 'yearly rates run')} from ${n.from} to ${n.to}.`,
  altEnd: 'The table below has every row.',
  caption: 'Published figures on leaving, job hopping and attrition',
  flags: { reported: 'reported', forecast: 'forecast', derived: 'derived', provisional: 'provisional' },
  columns: {
    definition: 'Definition',
    population: 'People',
    place: 'Place',
    period: 'Period',
    figure: 'Figure',
    low: 'From (%)',
    high: 'To (%)',
    yearlyLow: 'Over a year, from (%, derived)',
    yearlyHigh: 'Over a year, to (%, derived)',
    flag: 'Kind',
    publisher: 'Source',
    grade: 'Grade',
  },
};
