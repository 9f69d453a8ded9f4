import { group } from 'd3';
import type { Published, TurnoverClaim } from '../../datasets/published.ts';
import { when } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, inTime } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, siteName } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import { pointsOf } from './pick.ts';
import { yearlyRange } from './words-names.ts';
import type { Say } from './zh.ts';

export function sentences(picked: TurnoverMeasuresPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const { series, yearly: wordYearly } = say.sentence;
  const warn: Readonly<Record<string, string>> = say.sentence.warn;
  const sourceOf = knownSources(published);
  const points = pointsOf(picked);
  const levelOf = (claim: TurnoverClaim) => {
    const people = claim.population;
    const definition = { id: `${claim.definition.id} ${people.zh}`, name: people[lang], known: true };
    return claimLevel(claim, sourceOf(claim.source), definition, lang);
  };
  return {
    key: points[0]?.claim.id,
    sentences: points.map(({ claim, yearly }) =>
      figureSentence(
        {
          ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
          ...{ when: when(claim.period, lang), what: whatOf(claim, speech), figure: claim.figure ?? '–' },
          tails: [
            warn[claim.metric.id],
            yearly ? wordYearly(siteName(lang), yearlyRange(yearly, speech), yearly.ways.length) : undefined,
          ],
        },
        lang,
      ),
    ),
    comparisons: [
      ...group(points, ({ claim }) => `${claim.definition.id} ${claim.metric.id} ${claim.place.id}`).values(),
    ].flatMap((ofPlace) => {
      const levels = ofPlace.map(({ claim }) => levelOf(claim)).sort(inTime);
      const { place, definition } = ofPlace[0]?.claim ?? {};
      const what = series(place?.name[lang] ?? '', definition?.name[lang] ?? '');
      return compareSeries({ what, levels, breaks: [] }, lang);
    }),
  };
}

function whatOf({ metric, population }: TurnoverClaim, { lang, say }: Speech<Say>): string {
  const { people: wordPeople, other } = say.sentence;
  const whats: Readonly<Record<string, (people: string) => string>> = say.sentence.whats;
  const people = wordPeople(population[lang]);
  return whats[metric.id]?.(people) ?? other(people, metric.name[lang]);
}
