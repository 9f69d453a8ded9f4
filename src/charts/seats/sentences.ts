import { isPoint } from './pick.ts';
import { seats } from './seats.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { DemandClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { claimLevel, inTime } from '../shared/sentences/claim-level.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';

const low = (text: string): string =>
  text.replace(/^(Call|Customer|Contact|Seats|Workforce)/, (word) => word.toLowerCase());

const surveyed = 'seats_surveyed';

const say = {
  zh: {
    what: (people: string, metric: string) => inBrackets(/席|人员/.test(people) ? people : `${people}的${metric}`),
    seats: '坐席数',
    missing: (metric: string) => `全国${inBrackets(metric)}`,
    years: (from: number, to: number) => (from === to ? `${from}年` : `${from}至${to}年`),
  },
  en: {
    what: (people: string, metric: string) =>
      low(/seats|staff/.test(people) ? people : `${low(metric)} in ${low(people)}`),
    seats: 'seats',
    missing: (metric: string) => `${low(metric)} in China`,
    years: (from: number, to: number) => (from === to ? `in ${from}` : `from ${from} to ${to}`),
  },
};

/** What is counted in goes into brackets. */
const inBrackets = (name: string): string => name.replace(/，(.*)$/, '（$1）');

/** What a claim counts: seats or staff of somebody, without the survey that counted them. */
function whatOf({ metric, population }: DemandClaim, lang: Lang): string {
  const people = publisherName(population, lang);
  return say[lang].what(people, metric.id === surveyed ? say[lang].seats : metric.name[lang]);
}

export const seatsSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const { groups, contradiction } = seats.opened(published);
  const { missing, years } = say[lang];
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
            ...{ when: when(claim.period, lang), what: whatOf(claim, lang) },
            ...(lang === 'en' && claim.figure
              ? { verb: 'numbered', figure: formatFigure(claim.figure, lang, 'bare') }
              : { figure: claim.figure ?? '–' }),
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
