import { group } from 'd3-array';
import { marketSizeSpread } from './market-size-spread.ts';
import { claimLevel, inTime } from '../shared/sentences/claim-level.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const undefinedScope = 'undefined_scope';

const say = {
  zh: {
    what: (market: string) => `${market}的规模`,
    unknown: '怎样算作这个市场没有说明',
    scope: (scope: string) => scope,
  },
  en: {
    what: (market: string) => `the size of ${market}`,
    unknown: 'with no word on what counts as that market',
    scope: (scope: string) => scope,
  },
};

export const marketSizeSpreadSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { claims, spreads } = marketSizeSpread.opened(published);
  const { what, unknown, scope } = say[lang];
  const series = group(
    claims.filter((claim) => claim.series),
    (claim) => claim.series?.id,
  );
  const newest = spreads[0]?.year;
  return {
    key: (claims.find((claim) => claim.series && claim.year === newest) ?? claims.at(-1))?.id,
    sentences: claims.map((claim) =>
      figureSentence(
        {
          ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
          ...{ when: when(claim.period, lang), what: what(claim.population[lang]), figure: claim.figure ?? '–' },
          tails: [claim.scope.id === undefinedScope ? unknown : scope(claim.scope.name[lang])],
        },
        lang,
      ),
    ),
    comparisons: [...series.values()].flatMap((own) => {
      const levels = own.map((claim) => {
        const definition = {
          id: claim.scope.id,
          name: claim.scope.name[lang],
          known: claim.scope.id !== undefinedScope,
        };
        return { ...claimLevel(claim, sourceOf(claim.source), definition, lang), panel: null };
      });
      const [first] = own;
      const name = first?.series?.name[lang] ?? '';
      const named = lang === 'zh' ? `${name}所说的市场规模` : `the market by ${name}`;
      return compareSeries({ what: named, levels: levels.sort(inTime), breaks: [] }, lang);
    }),
  };
};
