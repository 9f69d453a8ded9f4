import type { Published } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { when } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import type { Area } from './pick-rows.ts';
import type { UsAreasPicked } from './pick.ts';
import { stepId } from './pick.ts';
import { namedAreas } from './table.ts';
import { areaName, kindName } from './words-names.ts';
import type { Say } from './zh.ts';

/** A sentence an area by name, a state, a step of pay; one release has no changes. */
export function sentences(picked: UsAreasPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const words = say.sentence;
  const sourceOf = knownSources(published);
  const { kinds, source, map } = picked;
  const number = (value: number) => formatNumber(value, lang);
  const at = when(source?.year === undefined ? undefined : String(source.year), lang);

  const areaSentence = (area: Area) => {
    const { median, employment } = area;
    const common = { row: area.id, source: sourceOf(area.source), note: area.note };
    return figureSentence(
      {
        ...{ ...common, when: at, what: words.medianWhat(words.place(areaName(area, say), kindName(area, say))) },
        figure: median === undefined ? words.unpaid : words.dollars(number(median)),
        tails: [employment === undefined ? undefined : words.areaJobs(number(employment))],
        ...(median === undefined && lang === 'zh' ? { verb: '' } : {}),
      },
      lang,
    );
  };
  return {
    key: map.highest?.area.id,
    sentences: [
      ...namedAreas(picked).map(areaSentence),
      ...(source === undefined
        ? []
        : kinds.flatMap(({ kind, steps }) =>
            steps.map((step) =>
              figureSentence(
                {
                  ...{ row: stepId(step), source: sourceOf(source.id), note: undefined, when: at },
                  what: words.step(say.places[kind], `${number(step.low)}–${number(step.high)}`),
                  ...{ verb: words.have, figure: words.areas(number(step.count)) },
                },
                lang,
              ),
            ),
          )),
    ],
    comparisons: [],
  };
}
