import { formatNumber } from '../../i18n/format-number.ts';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { capital } from '../../i18n/sentences.ts';
import type { Speech, Tip } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { listedAreas } from './pick-areas.ts';
import type { Area } from './pick-rows.ts';
import type { AreaKind, AreaStep, UsAreasPicked } from './pick.ts';
import { stepId } from './pick.ts';
import { areaName, kindName, rankOf, shortName } from './words-names.ts';
import type { Say } from './zh.ts';
import type { Published } from '../../datasets/published.ts';
import { when } from '../../i18n/period-words.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import { namedAreas } from './table.ts';

/** A pay in words, where there is one. */
const paid = (value: number | undefined, words: (pay: string) => string, { lang }: Speech<Say>): string[] =>
  value === undefined ? [] : [words(formatQuantity(value, 'USD_year', lang))];

/** One tip per step of pay, per state, and per area by name. */
export function tips(picked: UsAreasPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const { kinds, states, map, list, source, quotients } = picked;
  const from = source && publisherName(source.publisher, lang) + say.tip.grade(source.grade);
  const year = source?.year === undefined ? [] : [say.yearOf(source.year)];
  const steps = kinds.flatMap((kind) =>
    kind.steps.map((step): [string, Tip] => [stepId(step), { ...stepTip(kind, step, year, speech), source: from }]),
  );
  const listed = new Map(listedAreas(list).map((one) => [one.area.id, one]));
  const named = new Map(
    [...states, ...map.tiles.map(({ area }) => area), ...[...listed.values()].map(({ area }) => area)].map((area) => [
      area.id,
      area,
    ]),
  );
  const areas = [...named].map(([id, area]): [string, Tip] => {
    const one = listed.get(id);
    const rank = one && rankOf(one, list, say);
    return [id, { ...areaTip(area, { rank, quotient: quotients[area.code], year }, speech), source: from }];
  });
  return Object.fromEntries([...steps, ...areas]);
}

function stepTip({ kind }: AreaKind, step: AreaStep, year: readonly string[], { lang, say }: Speech<Say>): Tip {
  const span = `${formatNumber(step.low, lang)}–${formatNumber(step.high, lang)}`;
  const names = step.largest.map((area) => shortName(area, say));
  return {
    heading: `${capital(say.places[kind])} · ${say.tip.step(span)}`,
    figure: say.tip.areas(step.count),
    lines: [
      ...(names.length === 0 ? [] : [names.length < step.count ? say.tip.largest(names) : say.tip.members(names)]),
      ...year,
    ],
  };
}

interface AreaFacts {
  readonly rank: string | undefined;
  readonly quotient: number | undefined;
  readonly year: readonly string[];
}

/** Median first, then percentiles, jobs and rank; an area without a wage has the reason that its data row gives. */
function areaTip(area: Area, { rank, quotient, year }: AreaFacts, speech: Speech<Say>): Tip {
  const { lang, say } = speech;
  return {
    heading: `${areaName(area, say)} · ${kindName(area, say)}`,
    figure: paid(area.median, say.tip.median, speech)[0] ?? say.tip.unpaid,
    lines: [
      ...paid(area.p10, say.tip.low, speech),
      ...paid(area.p90, say.tip.high, speech),
      ...(area.employment === undefined ? [] : [say.tip.areaJobs(area.employment)]),
      ...(quotient === undefined ? [] : [say.tip.share(formatNumber(quotient, lang))]),
      ...(rank === undefined ? [] : [rank]),
      ...(area.note ? [area.note[lang]] : []),
      ...year,
    ],
  };
}

/** One sentence per area by name, state, and step of pay; one release contains no changes. */
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
