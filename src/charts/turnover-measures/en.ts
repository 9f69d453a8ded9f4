import { capital, midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No figures on leaving to draw',
  noFigures: 'Statements about leaving were found, but no figures',
  titleNoRate: 'How many leave a year? There is no reliable rate',
  tileNoRate: (low, high) =>
    `There is no reliable rate. The one page with figures says ${low} a year, and elsewhere ${high}`,
  tileCondition: (page) =>
    `Hollow bars are worked out from monthly rates${page ? '; the page has neither author nor year' : ''}`,
  titleAbroad: (figures) => `Abroad, ${many(figures, 'turnover rate', 'turnover rates')}, each counted its own way`,
  titleEmployers: (figures) => `All employers: ${many(figures, 'leaver rate', 'leaver rates')}, none for agents`,
  dated: (figure, period) => `${figure}, ${period}`,
  titleDefinition: (definition, figures) =>
    `Agents in China, ${definition}: ${many(figures, 'published figure', 'published figures')}`,
  subtitle: (n) =>
    `${{ rates: 'Yearly turnover of agents', shares: 'Shares that are not turnover rates', employers: 'Yearly leaver rate of employees in all industries' }[n.of]}, %${n.span === undefined ? '' : `, ${n.span}`}${n.undated ? ', some undated' : ''}${
      n.derived ? '; hollow bars: monthly rates annualised by us, by every plausible formula' : ''
    }`,
  heads: {
    page: 'One unsigned, undated web page',
    rates: 'Published rates',
    shares: 'Not rates, often quoted as such',
  },
  printed: 'a year, as printed',
  fromMonth: (month) => `${month} a month, annualised`,
  inPlace: (people, place) => `${people}, ${place}`,
  listed: ', ',
  employersHead: (span) => `All employers ${span}`,
  employersBy: (n) => `${n.by}, ${n.years}`,
  abroadHead: (span) => `Agents abroad ${span}`,
  abroadBy: (n) => `${n.figures} whole-industry figures, ${n.places} countries`,
  narrow: (head, note) => `${head} (${note})`,
  figures: (count) => `${count} figures`,
  scaleRow: 'Abroad, whole industries',
  othersRow: 'Abroad, ranges, parts and forecasts',
  aYear: (figure) => `${figure} a year`,
  aMonth: (month, year) => `${month} a month = ${year}`,
  show: 'Show',
  views: { home: 'China, others behind', abroad: 'Abroad in full', employers: 'All employers in full' },
  tipAbroad: 'From abroad, for scale only',
  noteContradiction: (n) =>
    `The page contradicts itself: ${n.month} a month for ${midSentence(n.people)} comes to ${n.yearly} a year, depending on how it is counted; no way of counting gives the ${n.year} printed in the same sentence.`,
  noteLeaver: (figure) =>
    `${figure} is the share of agents among those who left, not a rate: where there are many agents, many of those leaving are agents. It does not show how many agents leave.`,
  noteUnnamed: (figures) =>
    `China’s monthly and yearly rates (${many(figures, 'figure', 'figures')}) all come from one page with neither author nor year and cannot be used as data.`,
  noteYearly: (ways) =>
    `Hollow bars are worked out by us, assuming that the same share leaves every month${ways.length > 1 ? '. The source does not say whom it counts or against what, so they run from the lowest to the highest of the plausible formulas' : ''}: ${ways.join('; ')}.`,
  formulas: {
    compounded: 'the share of those there at the start of a year who are gone by its end, 1 − (1 − monthly rate)¹²',
    added: 'every departure counted, with staff level, 12 × monthly rate',
    with_joiners: 'the same with new joiners in the base, 12 × monthly rate ÷ (1 + 11 × monthly rate)',
  },
  noteAbroad: (n) =>
    `The grey background is ${many(n.figures, 'single figure', 'single figures')} for whole industries abroad (${n.span}); each publisher counts in its own way, so they are for scale only.`,
  noteOthers: (figures) =>
    `${many(figures, 'more figure', 'more figures')} from abroad (ranges, some centres only, rules of thumb, forecasts, and rates whose time span is not stated) are in the last row and not in the grey background.`,
  noteEmployers: (n) =>
    `The dark strip is ${n.by}’s leaver rate of employees in all industries over the years (${n.span}), not of agents; its lowest and highest years are drawn.`,
  noteForecast: 'Dashed: a forecast made at the time, not an outcome.',
  altIntro: (rows) =>
    `${many(rows, 'row', 'rows')} on an axis from zero to a hundred per cent, one figure each: bars are intervals, an arrow marks an open end, squares are not rates.`,
  altAbroad: (n) => `Abroad, ${many(n.figures, 'whole-industry rate lies', 'whole-industry rates lie')} at ${n.span}.`,
  altEmployers: (span) => `The leaver rate of all employers was at ${span} over the years.`,
  titleOne: (n) => `Only one figure on agents leaving in China: ${n.figure}, ${n.definition}`,
  titleRate: (rates) => `Reliably sourced yearly attrition of agents in China: ${rates}`,
  control: 'Definition',
  all: 'All',
  tipYearly: (range) => `Over a year ${range}, derived by this site`,
  ways: {
    compounded: (range) => `Only those there at the start: ${range} a year`,
    added: (range) => `Every departure: ${range} a year`,
    with_joiners: (range) => `With joiners in the base: ${range} a year`,
  },
  unstated: 'not stated',
  rate: (n) => `${n.figure} (${n.publisher})`,
  heading: (n) => `${capital(n.definition)} · ${n.places}`,
  undated: 'undated',
  forecast: (period) => `${period} (forecast)`,
  norm: (period) => `${period} (rule of thumb)`,
  detail: (n) => `${n.period}, ${n.publisher}`,
  onMark: { leaver_share: (figure) => `${figure}, share of leavers, not a rate` },
  nearly: (percent) => `nearly ${percent}`,
  range: (low, high) => (low === high ? low : `${low} to ${high}`),
  missing: 'no figure',
  noteSample: (n) =>
    `Survey by ${n.by}${n.period ? `, ${n.period}` : ''}: ${n.sample} (${midSentence(n.population)}). How many of them were ${midSentence(n.drawn)} is not stated.`,
  altHome: (items) => `China: ${items.join('; ')}.`,
  altItem: (definition, figures) => `${definition} ${figures}`,
  altEnd: 'The table below has every row.',
  caption: 'Published figures on leaving, job hopping and attrition',
  columns: {
    yearlyLow: {
      label: 'Over a year, from',
      unit: '%',
      derived: true,
      meaning: 'Lower end of a monthly figure over a year, by the lowest of the plausible formulas, computed by us.',
    },
    yearlyHigh: {
      label: 'Over a year, to',
      unit: '%',
      derived: true,
      meaning: 'Upper end of a monthly figure over a year, by the highest of the plausible formulas, computed by us.',
    },
    population: 'People',
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
    yearly: (site, range, ways) =>
      `which “${site}” works out as ${range} a year${ways > 1 ? ', depending on how it is counted' : ''}`,
    series: (place, definition) => `${place}: ${definition}`,
  },
};
