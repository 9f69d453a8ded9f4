import type { Lang } from '../i18n/lang.ts';
import type { AnyChart } from './chart.ts';
import type { ChartIn } from './define-chart.ts';

/** Loads a chart with its words in the given languages. */
type Loader = (languages: readonly Lang[]) => Promise<AnyChart>;

const chart =
  <Say>(
    folder: () => Promise<{ readonly chart: ChartIn<Say> }>,
    zh: () => Promise<{ readonly zh: Say }>,
    en: () => Promise<{ readonly en: Say }>,
  ): Loader =>
  async (languages) => {
    const words = { zh, en };
    const [{ chart: define }, ...said] = await Promise.all([folder(), ...languages.map((lang) => words[lang]())]);
    return define(Object.assign({}, ...said) as Partial<Record<Lang, Say>>);
  };

/**
 * Every chart, in the order of the gallery; the first chart of a topic answers its question. Pages, addresses, files,
 * topics, search, snapshots and browser tests follow from this list. A page loads only the charts that it shows.
 */
// prettier-ignore
export const registry = {
  'pay-by-city': chart(() => import('./pay-by-city/chart.ts'), () => import('./pay-by-city/zh.ts'), () => import('./pay-by-city/en.ts')),
  'pay-by-city-tenure': chart(() => import('./pay-by-city-tenure/chart.ts'), () => import('./pay-by-city-tenure/zh.ts'), () => import('./pay-by-city-tenure/en.ts')),
  'pay-newcomers': chart(() => import('./pay-newcomers/chart.ts'), () => import('./pay-newcomers/zh.ts'), () => import('./pay-newcomers/en.ts')),
  'pay-advertised': chart(() => import('./pay-advertised/chart.ts'), () => import('./pay-advertised/zh.ts'), () => import('./pay-advertised/en.ts')),
  'pay-official': chart(() => import('./pay-official/chart.ts'), () => import('./pay-official/zh.ts'), () => import('./pay-official/en.ts')),
  'bank-headcount': chart(() => import('./bank-headcount/chart.ts'), () => import('./bank-headcount/zh.ts'), () => import('./bank-headcount/en.ts')),
  'bank-calls': chart(() => import('./bank-calls/chart.ts'), () => import('./bank-calls/zh.ts'), () => import('./bank-calls/en.ts')),
  'bank-service': chart(() => import('./bank-service/chart.ts'), () => import('./bank-service/zh.ts'), () => import('./bank-service/en.ts')),
  'turnover-measures': chart(() => import('./turnover-measures/chart.ts'), () => import('./turnover-measures/zh.ts'), () => import('./turnover-measures/en.ts')),
  'market-size-spread': chart(() => import('./market-size-spread/chart.ts'), () => import('./market-size-spread/zh.ts'), () => import('./market-size-spread/en.ts')),
  'bank-ai-share': chart(() => import('./bank-ai-share/chart.ts'), () => import('./bank-ai-share/zh.ts'), () => import('./bank-ai-share/en.ts')),
  'machine-effects': chart(() => import('./machine-effects/chart.ts'), () => import('./machine-effects/zh.ts'), () => import('./machine-effects/en.ts')),
  'ai-exposure': chart(() => import('./ai-exposure/chart.ts'), () => import('./ai-exposure/zh.ts'), () => import('./ai-exposure/en.ts')),
  'how-many-agents': chart(() => import('./how-many-agents/chart.ts'), () => import('./how-many-agents/zh.ts'), () => import('./how-many-agents/en.ts')),
  'shortage-rank': chart(() => import('./shortage-rank/chart.ts'), () => import('./shortage-rank/zh.ts'), () => import('./shortage-rank/en.ts')),
  'labour-gap': chart(() => import('./labour-gap/chart.ts'), () => import('./labour-gap/zh.ts'), () => import('./labour-gap/en.ts')),
  'seats': chart(() => import('./seats/chart.ts'), () => import('./seats/zh.ts'), () => import('./seats/en.ts')),
  'complaint-share': chart(() => import('./complaint-share/chart.ts'), () => import('./complaint-share/zh.ts'), () => import('./complaint-share/en.ts')),
  'gripes': chart(() => import('./gripes/chart.ts'), () => import('./gripes/zh.ts'), () => import('./gripes/en.ts')),
  'human-access': chart(() => import('./human-access/chart.ts'), () => import('./human-access/zh.ts'), () => import('./human-access/en.ts')),
  'jobs-abroad': chart(() => import('./jobs-abroad/chart.ts'), () => import('./jobs-abroad/zh.ts'), () => import('./jobs-abroad/en.ts')),
  'us-areas': chart(() => import('./us-areas/chart.ts'), () => import('./us-areas/zh.ts'), () => import('./us-areas/en.ts')),
  'pay-abroad': chart(() => import('./pay-abroad/chart.ts'), () => import('./pay-abroad/zh.ts'), () => import('./pay-abroad/en.ts')),
  'evidence-map': chart(() => import('./evidence-map/chart.ts'), () => import('./evidence-map/zh.ts'), () => import('./evidence-map/en.ts')),
  'claim-audit': chart(() => import('./claim-audit/chart.ts'), () => import('./claim-audit/zh.ts'), () => import('./claim-audit/en.ts')),
} as const satisfies Readonly<Record<string, Loader>>;

/** @throws when there is no chart of that id, or when its code cannot be fetched */
export function loadChart(id: string, ...languages: readonly Lang[]): Promise<AnyChart> {
  const loaders: Readonly<Record<string, Loader>> = registry;
  const load = loaders[id];
  if (!load) throw new Error(`no chart "${id}"; the registry has ${Object.keys(registry).join(', ')}`);
  return load(languages);
}
