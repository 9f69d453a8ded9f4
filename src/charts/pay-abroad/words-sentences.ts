import { group } from 'd3';
import { periodWords, when } from '../../i18n/period-words.ts';
import type { Published, Source } from '../../datasets/published.ts';
import type { Speech } from '../chart.ts';
import type { Level } from '../guard.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import type { PayAbroadPicked, PayPoint } from './pick.ts';
import { fullName, pointsOf } from './words-names.ts';
import type { Say } from './zh.ts';

/** A sentence a figure, and what may be said of the change along a country’s series. */
export function sentences(picked: PayAbroadPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const whatOf = (point: PayPoint) =>
    say.sentence.what({
      ...{ country: say.countries[point.country], who: fullName(point, speech), measure: say.measures[point.measure] },
    });
  const points = pointsOf(picked);
  return {
    key: picked.countries[0]?.lead.points.at(-1)?.id,
    sentences: points.map((point) =>
      figureSentence(
        {
          ...{ row: point.id, source: sourceOf(point.source), flag: point.flag, note: point.note },
          ...{ when: when(String(point.year), lang), what: whatOf(point) },
          figure: { value: point.value, bound: 'exact', unit: point.unit },
        },
        lang,
      ),
    ),
    comparisons: picked.countries.flatMap(({ series, breaks }) =>
      [
        ...group(
          series.flatMap((one) => one.points),
          ({ series: id }) => id,
        ).values(),
      ].flatMap((own) => {
        const [first] = own;
        if (!first) return [];
        const levels = own.map((point) => levelOf(point, sourceOf(point.source), whatOf(point), speech));
        return compareSeries({ what: whatOf(first), levels, breaks }, lang);
      }),
    ),
  };
}

function levelOf(point: PayPoint, source: Source, name: string, { lang, say }: Speech<Say>): Level {
  const { id, flag, series, version, year, value, unit, publisher } = point;
  return {
    ...{ row: id, flag, publisher, published: source.year, panel: null },
    ...{ period: String(year), at: periodWords(String(year), lang), figure: { value, bound: 'exact', unit } },
    definition: {
      id: `${series} ${version ?? ''}`,
      name: version === undefined ? name : say.version(version),
      known: true,
    },
  };
}
