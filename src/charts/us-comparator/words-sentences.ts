import type { Published, UsArea } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Speech } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';
import { listedAreas } from './pick-areas.ts';
import type { UsComparatorPicked } from './pick.ts';
import { binId } from './pick.ts';
import type { ComparedYear } from './pick-rows.ts';
import { kindName, levelOf } from './words-parts.ts';
import type { Say } from './zh.ts';

export function sentences(picked: UsComparatorPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const words = say.sentence;
  const sourceOf = knownSources(published);
  const { years, states, list, kinds, areaYear, lastJobs, breaks } = picked;
  const number = (value: number) => formatNumber(value, lang);
  const areaSource = published.usAreas[0]?.source;
  const areaPeriod = areaYear === undefined ? undefined : String(areaYear);
  const records = new Map(published.gaps.map((gap) => [gap.id, gap]));
  const named = listedAreas(list).map(({ area }) => area);
  const others = states.filter((state) => !named.includes(state));

  const yearSentence = (row: ComparedYear) => {
    const { p10, p90, median, employment } = row;
    const tails = [
      median === undefined ? undefined : words.median(number(median)),
      p10 === undefined || p90 === undefined ? undefined : words.tenths(number(p10), number(p90)),
    ];
    const figure = employment === undefined ? '–' : words.jobs(number(employment));
    const common = { row: row.id, source: sourceOf(row.source), note: undefined };
    const at = when(String(row.year), lang);
    return figureSentence({ ...common, when: at, what: words.nation, verb: words.have, figure, tails }, lang);
  };
  const areaSentence = (area: UsArea) => {
    const { median, employment } = area;
    const what = words.medianWhat(words.place(area.name, kindName(area, say)));
    const figure = median === undefined ? words.unpaid : words.dollars(number(median));
    const tails = [employment === undefined ? undefined : words.areaJobs(number(employment))];
    const common = { row: area.id, source: sourceOf(area.source), note: area.note };
    const verb = median === undefined && lang === 'zh' ? { verb: '' } : {};
    return figureSentence({ ...common, when: when(areaPeriod, lang), what, figure, tails, ...verb }, lang);
  };
  const binSentences = (source: string) =>
    kinds.flatMap(({ kind, bins }) =>
      bins.map((bin) =>
        figureSentence(
          {
            ...{ row: binId(bin), source: sourceOf(source), note: undefined, when: when(areaPeriod, lang) },
            what: words.step(say.places[kind], `${number(bin.low)}–${number(bin.high)}`),
            ...{ verb: words.have, figure: words.areas(number(bin.count)) },
          },
          lang,
        ),
      ),
    );
  const series = (what: string, measure: 'employment' | 'median') => {
    const levels = years.map((row) => {
      const { publisher, year } = sourceOf(row.source);
      return levelOf(row, measure, { publisher, published: year }, speech);
    });
    return compareSeries({ what, levels, breaks }, lang);
  };
  return {
    key: lastJobs?.row.id,
    sentences: [
      ...picked.gaps.map(({ id, year }) =>
        gapSentence(id, records.get(id), { when: when(String(year), lang), what: words.missing }, lang),
      ),
      ...years.map(yearSentence),
      ...[...named, ...others].map(areaSentence),
      ...(areaSource === undefined ? [] : binSentences(areaSource)),
    ],
    comparisons: [...series(words.series.jobs, 'employment'), ...series(words.series.median, 'median')],
  };
}
