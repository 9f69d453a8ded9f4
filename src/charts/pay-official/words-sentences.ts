import type { Published } from '../../datasets/published.ts';
import { midSentence } from '../../i18n/letter-case.ts';
import { when } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import type { Level } from '../guard.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import type { PayOfficialPicked, PayPoint } from './pick.ts';
import type { Say } from './zh.ts';

/** A sentence a point; of each line what may be said from year to year. */
export function sentences(
  { listed, lead }: PayOfficialPicked,
  speech: Speech<Say>,
  published: Published,
): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const whatOf = ({ claim }: PayPoint) => say.sentence.what(midSentence(claim.population[lang]));
  return {
    key: lead?.points.at(-1)?.claim.id,
    sentences: listed.flatMap(({ points }) =>
      points.flatMap((point) => {
        const { id: row, figure, flag, note, source } = point.claim;
        if (!figure) return [];
        const parts = { row, figure, flag, note, source: sourceOf(source), when: when(String(point.year), lang) };
        return [figureSentence({ ...parts, what: whatOf(point) }, lang)];
      }),
    ),
    comparisons: listed.flatMap(({ points }) =>
      points[0]
        ? compareSeries(
            {
              what: whatOf(points[0]),
              levels: points.map((point) => ({
                ...levelOf(point, speech),
                published: sourceOf(point.claim.source).year,
              })),
              breaks: [],
            },
            lang,
          )
        : [],
    ),
  };
}

/** A year as the guard judges it: firms above a size answer, other ones each year, and their number is not in every release. */
export function levelOf({ claim, year, post, growth }: PayPoint, { lang, say }: Speech<Say>): Level {
  return {
    ...{ row: claim.id, figure: claim.figure, flag: claim.flag, publisher: claim.publisher, published: undefined },
    ...{ period: String(year), at: say.sentence.at(String(year)) },
    definition: { id: post.id, name: post.name[lang], known: true },
    panel: undefined,
    ...(growth?.value === undefined ? {} : { stated: { since: String(year - 1), percent: growth.value } }),
  };
}
