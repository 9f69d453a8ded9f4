import { capital, midSentence } from '../../i18n/letter-case.ts';
import type { Say } from './zh.ts';

/** Words of the chart in English; every number comes in as an argument. */
export const en: Say = {
  bracketed: (text) => ` (${text})`,
  none: 'No pay by city and years on the job to draw',
  noFigures: 'Agents’ pay by years on the job: looked for, and not found for any city',
  titleGap: (n) => `Median pay advertised to newcomers: ${n.most.whole} in ${n.best}, ${n.fewest.short} in ${n.least}`,
  titleAlike: (cities, pay) => `Median pay advertised to newcomers: ${pay.whole} in ${cities}`,
  titleCities: (cities, role) =>
    role === undefined
      ? `Agents’ mean pay by years on the job is published only for ${cities}`
      : `${role}: mean pay by years on the job is published only for ${cities}`,
  titleCity: (city, bands) => `Agents’ monthly pay in ${city}, by years on the job: published only for ${bands}`,
  titleCityNone: (city) => `Agents’ pay by years on the job in ${city}: looked for, not found`,
  titleBand: (n) => `${capital(n.who)}: ${midSentence(n.what)} published only for ${n.places}`,
  titleBandPeopleless: (n) =>
    `${capital(n.who)}: ${midSentence(n.what)} only for ${n.places}, in a group its source puts at ${n.share}`,
  titleBandCity: (who, figures) => `${capital(who)}: ${figures}`,
  titleBandNone: (who, what) => `${capital(who)}: no amounts of ${midSentence(what)} found`,
  who: (n) => `${midSentence(n.role ?? 'agents')}${n.city === '' ? '' : ` in ${n.city}`}, ${n.band} on the job`,
  anyPay: 'monthly pay',
  measured: (measure, figure) => `${midSentence(measure)} ${figure}`,
  titleChosenNone: 'No published pay for the chosen city, post and measure',
  subtitle: (unit, groups) =>
    `Monthly pay of front-line agents, ${unit}, by city and years on the job${groups.length > 0 ? `: ${groups.join('; ')}` : ''}`,
  subtitleBand: (unit, band, groups) =>
    `Monthly pay of front-line agents with ${band} on the job, ${unit}, by city${groups.length > 0 ? `: ${groups.join('; ')}` : ''}`,
  group: (n) => `${midSentence(n.measure)} from ${n.publishers}, ${n.periods}`,
  heading: (n) => `${n.measure}${n.role} · ${n.publishers}, ${n.periods}`,
  measures: { advertised_median: 'Median of advertised pay', mean_pay: 'Mean monthly pay' },
  nothingHeading: 'Cities for which nothing was found',
  period: (period) => period,
  undated: 'undated',
  tipLooked: (where) => `Looked in: ${where}`,
  tipShare: (share) => `${share} of the source’s sample`,
  controls: {
    city: 'City',
    tenure: 'Years on the job',
    steps: 'From newcomer to ten years',
    role: 'Post',
    statistic: 'Measure',
    sort: 'Sort by',
    all: 'All',
    sorts: { pay: 'newcomers’ pay, highest first', name: 'name of the city', figures: 'most figures first' },
  },
  scale: 'each cell: ',
  axis: 'CNY a month',
  years: 'Years on the job',
  bands: { '0-1': 'under 1', '1-3': '1–3', '3-5': '3–5', '5-10': '5–10', '10+': '10+ years', '3+': '3+ years' },
  bandWords: {
    ...{ '0-1': 'under 1 year', '1-3': '1–3 years', '3-5': '3–5 years', '5-10': '5–10 years' },
    ...{ '10+': '10+ years', '3+': '3+ years' },
  },
  relation: (relation) => `${relation}; amounts not given`,
  relationOver: (band, relation) => `${band}: ${relation}; no amounts`,
  gaps: { not_published: 'not given', not_found: 'not found', empty_group: 'empty group' },
  missingPay: 'pay missing',
  unrecorded: 'no figure',
  noteApart:
    'The groups measure different things – what adverts offered, and what a page says is paid – and cannot be compared.',
  noteOutside: (n) =>
    `${n.by} puts ${n.place} at ${n.interval} without listing them; its own figure for ${n.cities} lies outside that interval.`,
  noteRemark: (n) =>
    `${n.by} adds that with ${n.band} on the job many people’s pay is ${n.relation} that of newcomers; it prints no amounts.`,
  notePeopleless: (n) =>
    `Hollow, with *: ${n.cells}. ${n.by} puts ${n.share} of its sample in the group and prints its pay all the same.`,
  noteEmpty: (cells) => `${cells}: the source lists the group without any usable pay.`,
  noteGaps: 'Hatched: not published, or looked for and not found; never zero.',
  noteLeftOut: (posts) =>
    `${capital(posts)}: a management post, left out here; so are figures that do not tell years on the job apart.`,
  noteWeak: 'Pale marks: known only from an article, a repost or an auto-generated page, and not verified.',
  alt: (sentences) => sentences.join(' '),
  altMatrix: (rows, figures) =>
    `Matrix of ${rows} ${rows === 1 ? 'row' : 'rows'} of cities by five columns of years on the job, with ${figures} ${figures === 1 ? 'figure' : 'figures'}, each with its place on one pay scale.`,
  altBand: (rows, figures, band) =>
    `Dots and intervals on one axis of monthly pay: ${rows} ${rows === 1 ? 'row' : 'rows'} of cities for ${band} on the job, with ${figures} ${figures === 1 ? 'figure' : 'figures'}.`,
  altGap: (n) =>
    `Median pay advertised to newcomers is ${n.most.whole} in ${n.best} and ${n.fewest.whole} in ${n.least}.`,
  altFinding: (finding) => `${finding}.`,
  altEnd: 'The table below has every cell.',
  altEndBand: 'The table below has every row.',
  cell: (city, band) => `${city} ${band}`,
  place: capital,
  caption: 'Monthly pay of agents by city and years on the job',
  captionBand: (band) => `Monthly pay of agents with ${band} on the job, by city`,
  columns: { tenure: { label: 'Years on the job', meaning: 'Group by years on the job.' } },
};
