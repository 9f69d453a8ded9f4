import { isPoint } from '../../charts/seats/pick.ts';
import { seats } from '../../charts/seats/seats.ts';
import { claimLevel, inTime } from './claim-level.ts';
import type { SentenceMaker } from './chart-sentences.ts';
import { compareSeries } from './compare.ts';
import { figureSentence, gapSentence } from './compose.ts';
import { knownSources } from './known-sources.ts';
import { when } from './period-words.ts';

const low = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const say = {
  zh: {
    what: (people: string, metric: string) => `${metric}（统计对象：${people}）`,
    missing: (metric: string) => `全国${metric}`,
    years: (from: number, to: number) => (from === to ? `${from}年` : `${from}至${to}年`),
  },
  en: {
    what: (people: string, metric: string) => `${low(metric)} (counted: ${low(people).replace(/^cC/, 'CC')})`,
    missing: (metric: string) => `the number of ${low(metric)} in China`,
    years: (from: number, to: number) => (from === to ? `for ${from}` : `for ${from} to ${to}`),
  },
};

export const seatsSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { groups, contradiction } = seats.opened(published);
  const { what, missing, years } = say[lang];
  return {
    key: (contradiction?.more ?? groups[0]?.rows.find(isPoint))?.claim.id,
    sentences: groups.flatMap(({ metric, rows }) =>
      rows.map((row) => {
        if (!isPoint(row)) {
          const parts = { when: years(row.from, row.to), what: missing(metric.name[lang]) };
          return gapSentence(row.gap.id, row.gap, parts, lang);
        }
        const { claim } = row;
        return figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: when(claim.period, lang), what: what(claim.population[lang], metric.name[lang]) },
            figure: claim.figure ?? '–',
            ...(lang === 'en' && claim.flag !== 'forecast' ? { verb: 'came to' } : {}),
          },
          lang,
        );
      }),
    ),
    comparisons: groups.flatMap(({ metric, rows }) => {
      const levels = rows.filter(isPoint).map(({ claim }) => {
        const definition = { id: claim.population.zh, name: claim.population[lang], known: true };
        return claimLevel(claim, sourceOf(claim.source), definition, lang);
      });
      return compareSeries({ what: metric.name[lang], levels: levels.sort(inTime), breaks: [] }, lang);
    }),
  };
};
