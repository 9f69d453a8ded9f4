import { formatQuantity, formatFigure } from '../../i18n/format-figure.ts';
import type { OutlookClaim, AbroadSeries, Published } from '../../datasets/published.ts';
import { periodLabel, when } from '../../i18n/period-words.ts';
import type { Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/tips.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { JobsAbroadPicked } from './pick.ts';
import { drawnOutlook } from './table.ts';
import { placeOf, signedText, spanOf, levelOf } from './words-names.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { midSentence } from '../../i18n/sentences.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, knownSources } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import type { CountedYear } from './pick-rows.ts';

/** One tip per year of the US, figure of another country, and forecast. */
export function tips(picked: JobsAbroadPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const { counted, others } = picked;
  const claims = [
    ...counted.flatMap(({ whole, parts }) => [whole, ...parts].flatMap((one) => one.claims)),
    ...others.flatMap((one) => one.claims),
  ];
  return {
    ...yearTips(picked, speech),
    ...Object.fromEntries(
      claims.map((claim) => [
        claim.id,
        claimTip(claim, `${placeOf(claim, lang)} · ${periodLabel(String(claim.year), lang)}`, lang, [
          claim.population[lang],
        ]),
      ]),
    ),
    ...Object.fromEntries(
      drawnOutlook(picked).map((claim) => [
        claim.id,
        {
          heading: `${say.usName} · ${spanOf(claim.period)}`,
          figure: outlookFigure(claim, speech),
          lines: [
            claim.measure.name[lang],
            ...(claim.flag === 'forecast' ? [say.tip.forecast] : []),
            ...(claim.note ? [claim.note[lang]] : []),
          ],
          source: publisherName(claim.publisher, lang) + say.tip.grade(claim.grade),
        },
      ]),
    ),
  };
}

/** A number of the bureau with its unit; a change has its sign. */
function outlookFigure(claim: OutlookClaim, { lang }: Speech<Say>): string {
  if (!claim.figure) return '–';
  if (claim.measure.id === 'employment_change_percent') return signedText(claim, lang);
  const text = formatFigure(claim.figure, lang);
  return claim.measure.id === 'employment_change' && (claim.figure.value ?? 0) > 0 ? `+${text}` : text;
}

function yearTips({ us, publishers }: JobsAbroadPicked, { lang, say }: Speech<Say>): Record<string, Tip> {
  return Object.fromEntries(
    us.points.map(({ row: { id, year, median, p10, p90, flag, source }, value }) => {
      const pay = (amount: number | undefined, words: (text: string) => string) =>
        amount === undefined ? [] : [words(formatQuantity(amount, 'USD_year', lang))];
      const from = publishers.find((one) => one.id === source);
      return [
        id,
        {
          heading: `${say.usName} · ${periodLabel(String(year), lang)}`,
          figure: formatQuantity(value, 'job', lang),
          lines: [
            ...pay(median, say.tip.median),
            ...pay(p10, say.tip.low),
            ...pay(p90, say.tip.high),
            ...(flag === 'derived' ? [say.tip.derived] : []),
          ],
          source: from && publisherName(from.publisher, lang) + say.tip.grade(from.grade),
        },
      ];
    }),
  );
}

/** One sentence per row; and what may be said of changes of the US count and of each other count. */
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
