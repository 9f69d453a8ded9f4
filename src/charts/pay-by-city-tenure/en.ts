import { capital, midSentence } from '../../i18n/sentences.ts';
import type { Say } from './zh.ts';

type Ends = Parameters<Say['titleOffers']>[0];

const ends = ({ most, least }: Ends): string =>
  `${most.pay} in ${most.places}${least ? `, ${least.pay.replace('CNY ', '')} in ${least.places}` : ''}`;

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  none: 'No pay by years on the job to draw',
  titleChosenNone: 'No pay is published for this choice of city, post, publisher and years',
  titleCityNone: (city) => `Agents’ pay in ${city} by years on the job: looked for, not found`,
  titleUnclear: 'Does staying pay? The figures found do not show it',
  titleNoRise: 'Does staying pay? Not by the figures found',
  titleRise: 'Does staying pay? It does on the web pages found',
  titlePage: (n) =>
    `${n.city}: ${n.from} with ${n.first}, ${n.bare} with ${n.last}${n.change === undefined ? '' : ` (${n.change})`}`,
  titleOffers: (n) => `Newcomers’ advertised median: ${ends(n)}`,
  titleMeans: (range) => `Mean pay on web pages: CNY ${range} a month`,
  titleFlat: (cities, relation) => `${cities}: ${relation} after three years, no amounts given`,
  titleAdverts: (items) => `Adverts offer CNY ${items.map(({ asked, range }) => `${range} (${asked})`).join(', ')}`,
  titleBand: (who, what) => `${capital(who)}: ${what.startsWith('CNY') ? what : midSentence(what)}`,
  cityAt: (city, band) => `${city}, ${band}`,
  bandMeans: (range) => `page means of CNY ${range} a month`,
  bandSmall: (range) => `pages print CNY ${range} for very small groups`,
  bandOffers: (n) => `advertised medians of ${ends(n)}`,
  cities: (count) => `${count} cities`,
  elsewhere: 'other cities',
  subtitle: (n) =>
    `Pay of ${n.role === undefined ? 'front-line agents' : `${midSentence(n.role)}s`}, ${n.unit}, ${n.band === undefined ? 'by years on the job' : `${n.band} on the job`}${n.parts.length > 0 ? `: ${n.parts.join('; ')}` : ''}`,
  partMeans: ({ by, when, pages }) =>
    `means of ${pages === 1 ? 'a web page' : `${pages} web pages`} of ${by} (${when})`,
  partOffers: ({ by, when }) => `newcomers’ medians of ${by} (${when})`,
  partAdverts: (count, adverts) => `${count} ${adverts}`,
  undated: 'year and sample not stated',
  period: (period) => period,
  measures: {
    mean_pay: 'Mean monthly pay',
    advertised_median: 'Median of advertised pay',
    advert_range: 'Adverts, median low end to median high end',
  },
  bands: { '0-1': 'under 1', '1-3': '1–3', '3-5': '3–5', '5-10': '5–10', '10+': '10+ years', '3+': '3+ years' },
  bandWords: {
    ...{ '0-1': 'under 1 year', '1-3': '1–3 years', '3-5': '3–5 years', '5-10': '5–10 years' },
    ...{ '10+': '10+ years', '3+': '3+ years' },
  },
  narrowBands: { '0-1': 'under 1', '1-3': '1–3 years', '3-5': '3–5', '5-10': '5–10', '10+': '10+' },
  asked: {
    ...{ none: 'no experience', '1-3': '1–3 years asked', '3-5': '3–5 years asked', '5-10': '5–10 years asked' },
    '10+': '10+ years asked',
  },
  asking: (asked) => `adverts: ${asked}`,
  advertsAsking: (adverts, asked) => `${capital(adverts)}, ${asked}`,
  advertsChoice: capital,
  allCities: 'All cities',
  place: capital,
  cell: (city, band) => `${city} ${band}`,
  bracketed: (text, inside) => `${text} (${inside})`,
  relation: (relation) => `${relation}; amounts not given`,
  field: (n) => [
    ...(n.adverts === undefined ? [] : [capital(n.adverts)]),
    ...(n.narrow ? [`n ${n.count}`] : [`${n.asked}, n ${n.count}`, n.range]),
  ],
  offers: (places, pay) => `${capital(places)}${places.includes(' and ') ? ':' : ''} ${pay}`,
  bracketLead: (by) => `${by}: `,
  bracketSeparator: ', ',
  bracket: (relation) => `${relation} after three years; no amounts`,
  keyMean: 'mean pay on a web page',
  keySmall: (percent) => `under ${percent}% of its sample`,
  keyOffer: (by) => `${by}: newcomers’ median`,
  controls: {
    ...{ city: 'City', role: 'Post', publisher: 'Publisher', tenure: 'Years on the job' },
    ...{ steps: 'From newcomer to ten years', all: 'All' },
  },
  noteSmall: (n) =>
    `Groups with ${n.bands} on the job make up ${n.shares}% of the pages’ samples: drawn hollow, too small to support a conclusion.`,
  noteChanges: (n) =>
    `From ${n.first} to ${n.last}: ${n.changes}. The groups are different people, and the pages do not state their samples.`,
  change: (city, change) => `${city} ${change}`,
  noteRefused: (n) => `For ${n.city} we do not compare pay at ${n.first} and at ${n.last}: ${n.reasons}.`,
  noteAdverts: (n) =>
    `Tint: ${n.adverts} (${n.count}), from the median low end to the median high end; by advert, not by employer, as this crawl does not identify employers.`,
  noteEnds:
    'The two ends of a bar are the low and the high end of the same adverts, so they may be read together; no midpoint is taken.',
  noteApart:
    'Pages say what is paid and adverts what is offered, on different definitions and for different years: read their positions only and do not subtract.',
  noteOutside: (n) =>
    `${n.by} puts ${n.place} at ${n.interval} without listing them; its own figure for ${n.cities} lies outside that interval.`,
  noteRemark: (n) =>
    `${n.by} adds that with ${n.band} on the job many people’s pay is ${n.relation} that of newcomers; it prints no amounts.`,
  notePeopleless: (share, groups) =>
    `Not drawn, because the page puts ${share} of its sample there and still prints pay: ${groups}.`,
  notePayless: (groups) => `Not drawn, because the page has people there but no usable pay: ${groups}.`,
  gaps: { not_published: 'only in the article’s image', not_found: 'not found' },
  noteGaps: (parts) => `Looked for without finding a figure, and so not drawn: ${parts.join('; ')}.`,
  noteLeftOut: (posts) =>
    `${capital(posts)}: a management post, left out, as is pay not broken down by years on the job.`,
  noteWeak:
    'The pages are generated by a program, the article gives no data, and neither has a second source to check against: treat them only as leads.',
  alt: (n) =>
    `${n.band === undefined ? 'Line chart' : `Dots for ${n.band} on the job alone`}: five groups of years on the job across, monthly pay up, ${n.figures} figures${n.band === undefined ? '; a line is one city’s page means' : ''}. ${n.title}${n.title.endsWith('?') ? '' : '.'} The table below has every figure.`,
  tipShare: (share, small) => `${share} of the source’s sample${small ? ', very few people' : ''}`,
  tipAdverts: (count) => `${count} adverts with pay, each counted once`,
  tipMedians: 'Median low end to median high end; not split by employer or city',
  source: (by, grade) => `${by} (grade ${grade})`,
  sentence: (asking, count) =>
    `the medians of the low and the high ends of monthly pay in ${count} ${midSentence(asking)}`,
  sentenceVerb: 'were',
  caption: 'Monthly pay of agents by city and years on the job',
  captionBand: (band) => `Monthly pay of agents with ${band} on the job, by city`,
  columns: {
    tenure: {
      label: 'Years on the job',
      meaning: 'Group by years on the job; of adverts, the experience they ask for.',
    },
    adverts: { label: 'Adverts', meaning: 'Adverts with pay, each counted once.' },
  },
};
