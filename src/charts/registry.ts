import type { Lang } from '../i18n/lang.ts';
import type { AnyChart, ChartIn } from './chart.ts';
import { withSentences } from './old-chart.ts';

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
 * Every chart, in the order of the gallery; the first of a topic answers its question. Pages, addresses, files, topics,
 * search, snapshots and browser tests follow from this list. A page loads only the chart it is asked for.
 */
// prettier-ignore
export const registry = {
  'pay-by-city-tenure': async () => withSentences((await import('./pay-by-city-tenure/pay-by-city-tenure.ts')).payByCityTenure, 'pay', (await import('./pay-by-city-tenure/sentences.ts')).payByCityTenureSentences),
  'pay-newcomers': async () => withSentences((await import('./pay-newcomers/pay-newcomers.ts')).payNewcomers, 'pay', (await import('./pay-newcomers/sentences.ts')).payNewcomersSentences),
  'pay-tenure-profiles': async () => withSentences((await import('./pay-tenure-profiles/pay-tenure-profiles.ts')).payTenureProfiles, 'pay', (await import('./pay-tenure-profiles/sentences.ts')).payTenureProfilesSentences),
  'pay-advertised': async () => withSentences((await import('./pay-advertised/pay-advertised.ts')).payAdvertised, 'pay', (await import('./pay-advertised/sentences.ts')).payAdvertisedSentences),
  'bank-headcount': chart(() => import('./bank-headcount/chart.ts'), () => import('./bank-headcount/zh.ts'), () => import('./bank-headcount/en.ts')),
  'bank-calls': chart(() => import('./bank-calls/chart.ts'), () => import('./bank-calls/zh.ts'), () => import('./bank-calls/en.ts')),
  'bank-service': chart(() => import('./bank-service/chart.ts'), () => import('./bank-service/zh.ts'), () => import('./bank-service/en.ts')),
  'turnover-measures': async () => withSentences((await import('./turnover-measures/turnover-measures.ts')).turnoverMeasures, 'leaving', (await import('./turnover-measures/sentences.ts')).turnoverMeasuresSentences),
  'market-size-spread': async () => withSentences((await import('./market-size-spread/market-size-spread.ts')).marketSizeSpread, 'machines', (await import('./market-size-spread/sentences.ts')).marketSizeSpreadSentences),
  'bank-ai-share': chart(() => import('./bank-ai-share/chart.ts'), () => import('./bank-ai-share/zh.ts'), () => import('./bank-ai-share/en.ts')),
  'how-many-agents': async () => withSentences((await import('./how-many-agents/how-many-agents.ts')).howManyAgents, 'machines', (await import('./how-many-agents/sentences.ts')).howManyAgentsSentences),
  'shortage-rank': async () => withSentences((await import('./shortage-rank/shortage-rank.ts')).shortageRank, 'demand', (await import('./shortage-rank/sentences.ts')).shortageRankSentences),
  'labour-gap': async () => withSentences((await import('./labour-gap/labour-gap.ts')).labourGap, 'demand', (await import('./labour-gap/sentences.ts')).labourGapSentences),
  'seats': async () => withSentences((await import('./seats/seats.ts')).seats, 'demand', (await import('./seats/sentences.ts')).seatsSentences),
  'complaint-share': chart(() => import('./complaint-share/chart.ts'), () => import('./complaint-share/zh.ts'), () => import('./complaint-share/en.ts')),
  'gripes': async () => withSentences((await import('./gripes/gripes.ts')).gripes, 'customers', (await import('./gripes/sentences.ts')).gripesSentences),
  'human-access': async () => withSentences((await import('./human-access/human-access.ts')).humanAccess, 'customers', (await import('./human-access/sentences.ts')).humanAccessSentences),
  'us-comparator': async () => withSentences((await import('./us-comparator/us-comparator.ts')).usComparator, 'elsewhere', (await import('./us-comparator/sentences.ts')).usComparatorSentences),
  'evidence-map': async () => withSentences((await import('./evidence-map/evidence-map.ts')).evidenceMap, 'evidence', (await import('./evidence-map/sentences.ts')).evidenceMapSentences),
  'claim-audit': async () => withSentences((await import('./claim-audit/claim-audit.ts')).claimAudit, 'evidence', (await import('./claim-audit/sentences.ts')).claimAuditSentences),
} as const satisfies Readonly<Record<string, Loader>>;

/** @throws when there is no chart of that id, or when its code cannot be fetched */
export function loadChart(id: string, ...languages: readonly Lang[]): Promise<AnyChart> {
  const loaders: Readonly<Record<string, Loader>> = registry;
  const load = loaders[id];
  if (!load) throw new Error(`no chart "${id}"; the registry has ${Object.keys(registry).join(', ')}`);
  return load(languages);
}
