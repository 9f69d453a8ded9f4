import { periodWords, when } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/quarter.ts';
import { shortageRank } from './shortage-rank.ts';
import { pointId } from './table.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';

const say = {
  zh: {
    what: '客户服务管理员在全国“最缺工”职业排行里',
    series: '客户服务管理员在全国“最缺工”职业排行里的名次',
    ranked: '排在',
    within: '',
    outside: { verb: '', figure: '没有进前十名' },
    missing: '全国“最缺工”职业排行里客户服务管理员的名次',
    span: (from: string, to: string) => `${from}至${to}`,
  },
  en: {
    what: 'customer service administrators (客户服务管理员)',
    series: 'the rank of customer service administrators in China’s ranking of occupations in shortage',
    ranked: 'ranked',
    within: ' in China’s ranking of occupations in shortage',
    outside: { verb: 'were', figure: 'outside the top ten of China’s ranking of occupations in shortage' },
    missing: 'the rank of customer service administrators in China’s ranking of occupations in shortage',
    span: (from: string, to: string) => `from ${from} to ${to}`,
  },
};

export const shortageRankSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { points, ending, best } = shortageRank.opened(published);
  const { what, series, ranked, within, outside, missing, span } = say[lang];
  const sentences = points.map((point) => {
    const { claim, gap, quarter } = point;
    const period = when(quarterCode(quarter), lang);
    if (!claim) return gapSentence(pointId(point), gap, { when: period, what: missing }, lang);
    const common = {
      row: claim.id,
      source: sourceOf(claim.source),
      flag: claim.flag,
      note: claim.note,
      when: period,
      what,
    };
    if (point.outside || !claim.figure) return figureSentence({ ...common, ...outside }, lang);
    const figure = formatFigure(claim.figure, lang) + within;
    return figureSentence({ ...common, verb: ranked, figure }, lang);
  });
  const ended = ending
    ? [
        gapSentence(
          ending.gap.id,
          ending.gap,
          {
            when: span(periodWords(quarterCode(ending.first), lang), periodWords(quarterCode(ending.last), lang)),
            what: missing,
          },
          lang,
        ),
      ]
    : [];
  const levels = points.flatMap(({ claim }) =>
    claim
      ? [
          claimLevel(
            claim,
            sourceOf(claim.source),
            { id: claim.metric.id, name: claim.metric.name[lang], known: true },
            lang,
          ),
        ]
      : [],
  );
  return {
    key: best?.claim?.id,
    sentences: [...sentences, ...ended],
    comparisons: compareSeries({ what: series, levels, breaks: [] }, lang),
  };
};
