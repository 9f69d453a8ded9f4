import { descending } from 'd3';
import type { Published } from '../datasets/published.ts';
import { periodLabel } from '../i18n/period-words.ts';
import type { Lang } from '../i18n/lang.ts';
import { topicCharts } from './all-charts.ts';
import type { AnyChart } from './chart.ts';
import type { Choice, Control } from './control.ts';
import { ownPayControl } from './shared/own-pay.ts';

/** A chart that answers one of the front page's questions. */
export type LeadChart = AnyChart & Required<Pick<AnyChart, 'tile'>>;

/** The charts of the front page's tiles, in the order of their topics. */
export const leadCharts: readonly LeadChart[] = topicCharts
  .map(({ lead }) => lead)
  .filter((chart): chart is typeof chart & LeadChart => chart.tile !== undefined);

const words = {
  zh: { city: '城市', all: (cities: number) => `${cities}城`, year: '年份', latest: '最新' },
  en: { city: 'City', all: (cities: number) => `All ${cities}`, year: 'Year', latest: 'Latest' },
} as const;

/**
 * What a reader can choose on the front page, out of what its charts offer: a city that is drawn, a year that any of
 * the charts has, their own pay. The keys are those of the charts, so that topic pages can open with them.
 */
export function frontChoices({ cityAdverts, ...published }: Published, lang: Lang): Control[] {
  const say = words[lang];
  const cities = cityAdverts.all.flatMap(({ city, pay }) => (pay ? [{ value: city.id, label: city.name[lang] }] : []));
  const offered = leadCharts.flatMap((chart) => {
    const { controls } = chart.render(chart.rows({ cityAdverts, ...published }), lang);
    return controls.filter(({ key, kind }) => key === 'year' && kind === 'choice').flatMap(({ choices }) => choices);
  });
  const years = [...new Set(offered.map(({ value }) => value).filter((value) => /^\d{4}$/.test(value)))]
    .sort(descending)
    .map((value) => ({ value, label: periodLabel(value, lang) }));
  const choice = (key: 'city' | 'year', none: Choice, choices: readonly Choice[]): Control[] =>
    choices.length === 0 ? [] : [{ key, label: say[key], kind: 'choice', choices: [none, ...choices] }];
  return [
    ...choice('city', { value: 'all', label: say.all(cities.length) }, cities),
    ...choice('year', { value: 'latest', label: say.latest }, years),
    ownPayControl(lang),
  ];
}
