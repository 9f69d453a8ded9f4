import { capital, midSentence } from '../../i18n/letter-case.ts';
import type { Say } from './zh.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
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
    `Published shares and rates of leaving, job hopping and attrition (%)${span === undefined ? '' : `, ${span}`}${undated ? ', some undated' : ''}; one a row, grouped by definition, not comparable across groups`,
  heading: (n) => `${capital(n.definition)} · ${n.places}`,
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
    `Survey by ${n.by}${n.period ? `, ${n.period}` : ''}: ${n.sample} (${midSentence(n.population)}). How many of them were ${midSentence(n.drawn)} is not stated.`,
  noteYearly:
    'Thin lines are our derivation: if the same share leaves every month, the part of those there at the start of a year gone by its end, 1 − (1 − monthly rate)¹². Replacements who leave in turn are not counted.',
  noteContradiction: (n) =>
    `A contradiction: the same page has ${n.month} a month for ${midSentence(n.people)}, about ${n.yearly} over a year, and in the same sentence ${n.year} a year.`,
  noteUnnamed: (figures) =>
    `China’s monthly and yearly rates (${many(figures, 'figure', 'figures')}) all come from one page that names no source and no year: not usable as data.`,
  noteWeak: 'Pale marks: known only from an article, a repost or at second hand.',
  noteForecast: 'Hollow and dashed: a forecast made at the time, not an outcome.',
  noteAbroad: 'Grey marks come from abroad; each publisher counts its own way, so they are context only.',
  altIntro: (figures) =>
    `${many(figures, 'percentage', 'percentages')}, one a row, on an axis from nought to a hundred per cent: dots are values, bars are intervals, an arrow marks an open end.`,
  altHome: (items) => `China: ${items.join('; ')}.`,
  altItem: (definition, figures) => `${definition} ${figures}`,
  altAbroad: (n) => `Abroad, ${many(n.figures, 'yearly rate runs', 'yearly rates run')} from ${n.from} to ${n.to}.`,
  altEnd: 'The table below has every row.',
  caption: 'Published figures on leaving, job hopping and attrition',
  columns: {
    place: { label: 'Place', meaning: 'Place the figure is about.' },
    low: {
      label: 'From',
      unit: '%',
      meaning:
        'Lower end of the published figure; the same as the upper end for a single value, empty where the source states none.',
    },
    high: {
      label: 'To',
      unit: '%',
      meaning:
        'Upper end of the published figure; the same as the lower end for a single value, empty where the source states none.',
    },
    yearlyLow: {
      label: 'Over a year, from',
      unit: '%',
      derived: true,
      meaning: 'Lower end of a monthly figure over a year, computed by us.',
    },
    yearlyHigh: {
      label: 'Over a year, to',
      unit: '%',
      derived: true,
      meaning: 'Upper end of a monthly figure over a year, computed by us.',
    },
    population: 'People',
    flag: 'Kind',
  },
  sentence: {
    people: (population) => population,
    whats: {
      left_within_year: (people) => `the share of ${midSentence(people)} who had left a firm within a year`,
      ecommerce_leaver_share: () =>
        'the share of customer-service staff among all leavers of e-commerce firms in China',
      tenure_under_3_years: (people) => `the share with under three years of work among ${midSentence(people)}`,
      agent_attrition_month: (people) => `monthly attrition among ${midSentence(people)}`,
      agent_attrition_year: (people) => `yearly attrition among ${midSentence(people)}`,
      agent_attrition_norm: (people) => `what is called normal yearly attrition among ${midSentence(people)}`,
    },
    other: (people, metric) => `${metric}, ${midSentence(people)},`,
    warn: { ecommerce_leaver_share: 'a share of those who left, not a turnover rate' },
    yearly: (site, range) => `which by the reckoning of “${site}” compounds to ${range} a year`,
    series: (place, definition) => `${place}: ${definition}`,
  },
};
