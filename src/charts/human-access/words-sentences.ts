import { group } from 'd3';
import type { Published, RowOf } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';
import type { HumanAccessPicked } from './pick.ts';
import { bare } from './words-labels.ts';
import type { Say } from './zh.ts';

export function sentences(picked: HumanAccessPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const { apps, dials, timed, menu, told } = picked;
  const sentence = (claim: RowOf<'experience'>, tail?: string) =>
    figureSentence(
      {
        ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
        ...{ when: when(claim.period, lang), ...whatOf(claim, speech) },
        ...{ figure: claim.figure ? formatFigure(claim.figure, lang, bare(claim, lang)) : '–', tails: [tail] },
      },
      lang,
    );
  const tested = [apps?.tested, apps?.share, apps?.count].filter((claim) => claim !== undefined);
  const faults = group(
    dials.flatMap((dial) => dial.faults),
    (claim) => claim.metric.id,
  );
  return {
    key: apps?.share?.id ?? tested[0]?.id,
    sentences: [
      ...tested.map((claim) => sentence(claim)),
      ...dials.flatMap(({ faults: own, gap, period }) => [
        ...own.map((claim) => sentence(claim)),
        ...(gap ? [gapSentence(gap.id, gap, { when: when(period, lang), what: say.sentence.missing }, lang)] : []),
      ]),
      ...timed.map((claim) => sentence(claim)),
      ...[...menu, ...told].map((claim) => sentence(claim, say.sentence.told)),
    ],
    comparisons: [...faults].flatMap(([metric, claims]) => {
      const names: Readonly<Record<string, string>> = say.sentence.series;
      const levels = claims.map((claim) => {
        const definition = { id: claim.metric.id, name: claim.metric.name[lang], known: true };
        const dialled = dials.find(({ period }) => period === claim.period);
        const level = claimLevel(claim, sourceOf(claim.source), definition, lang);
        return dialled?.gap ? { ...level, panel: undefined } : level;
      });
      return compareSeries({ what: names[metric] ?? '', levels, breaks: [] }, lang);
    }),
  };
}

/** Some measures bring their verb with them. */
function whatOf(
  { metric, population }: RowOf<'experience'>,
  { lang, say }: Speech<Say>,
): { what: string; verb?: string } {
  const metrics: Readonly<Record<string, (people: string) => string>> = say.sentence.metrics;
  const known = metrics[metric.id]?.(population[lang]);
  return known === undefined
    ? { what: say.sentence.other(population[lang], metric.name[lang]) }
    : { what: known, verb: '' };
}
