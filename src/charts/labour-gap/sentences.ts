import { labourGap } from './labour-gap.ts';
import { metrics } from './pick.ts';
import { quarterCode } from '../../lib/quarter.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const say = {
  zh: {
    names: { vacancies: '招聘需求', seekers: '求职人数', gap: '缺口', vacancy_seeker_ratio: '求人倍率' },
    what: (population: string) => `${population}里`,
    one: (name: string, figure: string) => name + figure,
    all: (list: readonly string[]) => list.join('，'),
    verb: '，',
    seriesNames: { vacancies: '招聘需求', seekers: '求职人数', gap: '缺口', vacancy_seeker_ratio: '求人倍率' },
    missing: '“最缺工”各职业的招聘需求和求职人数',
    series: (name: string) => `“最缺工”各职业合计的${name}`,
  },
  en: {
    names: {
      vacancies: 'vacancies for',
      seekers: 'job seekers numbering',
      gap: 'a gap of',
      vacancy_seeker_ratio: 'a ratio of vacancies to seekers of',
    },
    what: (population: string) => `${low(population)},`,
    one: (name: string, figure: string) => `${name} ${figure}`,
    all: (list: readonly string[]) => joinList(list, 'en'),
    verb: 'had',
    missing: 'vacancies and seekers in the occupations in shortage',
    seriesNames: {
      vacancies: 'vacancies',
      seekers: 'job seekers',
      gap: 'the gap between vacancies and seekers',
      vacancy_seeker_ratio: 'vacancies per seeker',
    },
    series: (name: string) => `${name} in the occupations in shortage together`,
  },
};

/** A quarter's figures stand in one sentence: they come from one release and explain one another. */
export const labourGapSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { quarters, known } = labourGap.opened(published);
  const { names, what, one, all, verb, missing, seriesNames, series } = say[lang];
  return {
    key: known.at(-1)?.id,
    sentences: quarters.map((quarter) => {
      const period = when(quarterCode(quarter.quarter), lang);
      const claims = metrics.flatMap((metric) => quarter.claims[metric] ?? []);
      const [first] = claims;
      if (!first) return gapSentence(quarter.id, Object.values(quarter.gaps)[0], { when: period, what: missing }, lang);
      const figures = metrics.flatMap((metric) => {
        const figure = quarter.claims[metric]?.figure;
        return figure ? [one(names[metric], formatFigure(figure, lang))] : [];
      });
      return figureSentence(
        {
          ...{ row: quarter.id, source: sourceOf(first.source), flag: first.flag, note: first.note, when: period },
          ...{
            what: what(first.population[lang]),
            verb,
            figure: all(figures),
          },
        },
        lang,
      );
    }),
    comparisons: metrics.flatMap((metric) => {
      const levels = quarters.flatMap(({ claims }) => {
        const claim = claims[metric];
        if (!claim) return [];
        const definition = { id: claim.population.zh, name: claim.population[lang], known: true };
        return [claimLevel(claim, sourceOf(claim.source), definition, lang)];
      });
      return compareSeries({ what: series(seriesNames[metric]), levels, breaks: [] }, lang);
    }),
  };
};
