import type { Named, PayClaim, Published } from '../../datasets/published.ts';
import type { Choice, Control } from '../control.ts';
import type { Speech } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { advertRange, advertsOf } from '../shared/advert-range.ts';
import { publisherKey, publisherName } from '../shared/cite-sources.ts';
import type { Tenure } from '../shared/tenure.ts';
import { tenures } from '../shared/tenure.ts';
import { draw } from './draw.ts';
import { measure } from './pick-pages.ts';
import type { AdvertBand, PayByCityTenurePicked, PayByCityTenureRows } from './pick.ts';
import { offered, pickPayByCityTenure, rungsOf } from './pick.ts';
import { table } from './table.ts';
import { bandName } from './words-finding.ts';
import { text, tips } from './words.ts';
import { comparisonOf } from './words-notes.ts';
import type { Say } from './zh.ts';

/** Does staying pay? Everything published on pay by years on the job, in one panel. */
export const chart = defineChart<PayByCityTenureRows, PayByCityTenurePicked, Say>({
  id: 'pay-by-city-tenure',
  topic: 'pay',
  hue: 'people',
  question: { zh: '干得久，挣得多吗？', en: 'Does staying pay?' },
  name: { zh: '城市、工龄与薪资', en: 'Pay by city and years on the job' },
  tables: ['salaries', 'adverts-experience'],
  rows: (published) => ({
    claims: published.pay.filter((claim) => isFrontline(claim) && isByTenure(claim)),
    adverts: advertBands(published),
    remarks: published.pay.filter((claim) => claim.relation?.id === 'below_double'),
    leftOut: published.pay.filter((claim) => !isFrontline(claim) && isByTenure(claim)),
    gaps: published.gaps.filter((gap) => gap.table === 'salaries' && gap.city !== undefined && isBand(gap.tenure)),
  }),
  controls: controlsOf,
  pick: pickPayByCityTenure,
  rungs: rungsOf,
  comparison: comparisonOf,
  text,
  table,
  tips,
  draw,
  states: {
    city: { city: 'chengdu' },
    'city-with-page': { city: 'xian' },
    tenure: { tenure: '0-1' },
    'tenure-of-few': { tenure: '3-5' },
    'tenure-without-figures': { tenure: '10+' },
    role: { role: 'after_sales_kefu' },
    publisher: { publisher: 'ihr360' },
    'city-unknown': { city: 'guangzhou' },
    'nothing-left': { city: 'beijing', role: 'online_kefu' },
  },
});

/** Excludes posts that lead others, which are a separate question. */
const isFrontline = (claim: PayClaim): boolean => claim.role.level === 'frontline';

const isBand = (tenure: string | undefined): boolean => tenures.some((band) => band === tenure);

/** Whether a claim is the monthly pay of a band of years, or says how the bands from three years on relate. */
function isByTenure({ relation, figure, tenure, statistic }: PayClaim): boolean {
  if (relation) return relation.id === 'flat';
  const monthly = figure === undefined || figure.unit === 'CNY_month';
  return monthly && isBand(tenure) && [measure, offered].includes(statistic.id);
}

/** The band under which adverts with a required experience stand. */
const bandOf = (experience: string): Tenure | undefined =>
  experience === 'none' ? tenures[0] : tenures.find((tenure) => tenure === experience);

/** The newest crawl with at least two bands that have enough adverts, as a single band shows no effect of experience. */
function advertBands(published: Published): AdvertBand[] {
  const bands = published.experienceAdverts.bands.flatMap((band): AdvertBand[] => {
    const tenure = bandOf(band.experience.id);
    const range = advertRange(band, band.experience.id, published);
    return range && tenure ? [{ ...range, tenure, experience: band.experience }] : [];
  });
  const sets = [...new Set(bands.map(({ set }) => set.id))].sort();
  const newest = sets.filter((set) => bands.filter((band) => band.set.id === set).length > 1).at(-1);
  const own = bands.filter((band) => band.set.id === newest);
  return tenures.flatMap((tenure) => own.filter((band) => band.tenure === tenure));
}

/** Controls: city, post, publisher and band of years; only values with rows can be chosen. */
function controlsOf({ claims, gaps, adverts }: PayByCityTenureRows, { lang, say }: Speech<Say>): Control[] {
  const { controls } = say;
  const filter = (key: 'city' | 'role' | 'publisher' | 'tenure', choices: readonly Choice[]): Control => ({
    ...{ key, label: controls[key], kind: 'choice' },
    choices: [{ value: 'all', label: controls.all }, ...choices],
  });
  const named = (all: readonly Named[]) => choicesOf(all.map((one) => [one.id, one.name[lang]]));
  const all = [...claims, ...gaps];
  const bands = tenures.filter((tenure) => [...all, ...adverts].some((row) => row.tenure === tenure));
  return [
    filter('city', named(all.flatMap((row) => row.city ?? []))),
    filter('role', named(claims.map((claim) => claim.role))),
    filter(
      'publisher',
      choicesOf([
        ...claims.map((claim) => [publisherKey(claim), publisherName(claim.publisher, lang)] as const),
        ...adverts.map((advert) => [publisherKey(advert), say.advertsChoice(advertsOf(advert, lang))] as const),
      ]),
    ),
    {
      ...filter(
        'tenure',
        bands.map((value) => ({ value, label: bandName(value, say) })),
      ),
      ...(bands.length > 1 ? { steps: controls.steps } : {}),
    },
  ];
}

const choicesOf = (all: readonly (readonly [value: string, label: string])[]): Choice[] =>
  [...new Map(all)].map(([value, label]) => ({ value, label }));
