import type { AbroadSeries, OutlookClaim, Published } from '../../datasets/published.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { midSentence } from '../../i18n/letter-case.ts';
import { when } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import type { JobsAbroadPicked } from './pick.ts';
import type { CountedYear } from './pick-rows.ts';
import { drawnOutlook } from './table.ts';
import { levelOf } from './words-names.ts';
import { outlookFigure } from './words-tips.ts';
import type { Say } from './zh.ts';

/** A sentence a row; changes of the US count, and of each other one. */
export function sentences(picked: JobsAbroadPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const words = say.sentence;
  const sourceOf = knownSources(published);
  const number = (value: number) => formatNumber(value, lang);
  const { us, counted, others } = picked;
  const series = counted.flatMap(({ whole, parts }) => [whole, ...parts]);
  const claims = [...series, ...others].flatMap((one) => one.claims);

  const yearSentence = ({ id, year, employment = 0, median, p10, p90, source }: CountedYear) =>
    figureSentence(
      {
        ...{ row: id, source: sourceOf(source), when: when(String(year), lang), what: words.nation, verb: words.have },
        figure: formatQuantity(employment, 'job', lang).replace(/ jobs$/, ''),
        tails: [
          median === undefined ? undefined : words.median(number(median)),
          p10 === undefined || p90 === undefined ? undefined : words.tenths(number(p10), number(p90)),
        ],
      },
      lang,
    );
  const outlookSentence = (claim: OutlookClaim) =>
    figureSentence(
      {
        ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
        ...{ when: when(claim.period, lang), figure: outlookFigure(claim, speech) },
        what: words.outlook(midSentence(claim.series.name[lang]), midSentence(claim.measure.name[lang])),
      },
      lang,
    );
  const ofYears = (what: string, measure: 'employment' | 'median') =>
    compareSeries(
      {
        what,
        levels: us.points.map(({ row }) => {
          const { publisher, year } = sourceOf(row.source);
          return levelOf(row, measure, { publisher, published: year }, speech);
        }),
        breaks: us.breaks,
      },
      lang,
    );
  return {
    key: us.last?.row.id,
    sentences: [
      ...us.points.map(({ row }) => yearSentence(row)),
      ...drawnOutlook(picked).map(outlookSentence),
      ...claims.map((claim) =>
        figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: when(String(claim.year), lang), what: midSentence(claim.population[lang]) },
            figure: claim.figure ?? '–',
          },
          lang,
        ),
      ),
    ],
    comparisons: [
      ...ofYears(words.series.jobs, 'employment'),
      ...ofYears(words.series.median, 'median'),
      ...series.flatMap((one) => seriesChanges(one, sourceOf, lang)),
    ],
  };
}

function seriesChanges(
  { claims, series, breaks }: AbroadSeries,
  sourceOf: ReturnType<typeof knownSources>,
  lang: Speech<Say>['lang'],
) {
  const what = claims[0]?.population[lang] ?? series.name[lang];
  const definition = { id: series.id, name: series.name[lang], known: true };
  const levels = claims.map((claim) =>
    claimLevel({ ...claim, period: String(claim.year) }, sourceOf(claim.source), definition, lang),
  );
  return compareSeries({ what: midSentence(what), levels, breaks }, lang);
}
