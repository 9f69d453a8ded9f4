import { listedAreas } from './pick-areas.ts';
import { binId, kindName } from './table.ts';
import { usComparator } from './us-comparator.ts';
import { dictionary } from './words.ts';
import type { UsArea, UsYear } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { SentenceMaker } from '../shared/sentences/chart-sentences.ts';
import type { Level } from '../guard.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { periodWords, when } from '../../i18n/period-words.ts';

const say = {
  zh: {
    nation: '美国的客服代表岗位',
    have: '有',
    jobs: (jobs: string) => `${jobs}个`,
    median: (pay: string) => `年薪中位数${pay}美元`,
    medianWhat: (place: string) => `${place}客服代表的年薪中位数`,
    dollars: (pay: string) => `${pay}美元`,
    tenths: (low: string, high: string) => `一成岗位低于${low}美元，一成高于${high}美元`,
    areaJobs: (jobs: string) => `岗位${jobs}个`,
    place: (name: string, kind: string) => `美国${name}（${kind}）`,
    unpaid: '来源没有给出',
    step: (kind: string, step: string) => `美国客服代表年薪中位数在${step}美元的${kind}`,
    areas: (count: string) => `${count}个`,
    missing: '美国客服代表的岗位数和年薪',
    series: { jobs: '美国的客服代表', median: '美国客服代表的年薪中位数（当年美元，未扣物价）' },
    definition: '客服代表',
  },
  en: {
    nation: 'US jobs of customer service representatives',
    have: 'numbered',
    jobs: (jobs: string) => jobs,
    median: (pay: string) => `with median pay of $${pay} a year`,
    medianWhat: (place: string) => `median pay of customer service representatives in ${place}`,
    dollars: (pay: string) => `$${pay} a year`,
    tenths: (low: string, high: string) => `a tenth of jobs below $${low} and a tenth above $${high}`,
    areaJobs: (jobs: string) => `across ${jobs} jobs`,
    place: (name: string, kind: string) => `${name} (US, ${kind})`,
    unpaid: 'not given by the source',
    step: (kind: string, step: string) =>
      `US ${kind} where median pay of customer service representatives was $${step} a year`,
    areas: (count: string) => count,
    missing: 'US jobs and pay of customer service representatives',
    series: {
      jobs: 'employment of customer service representatives in the US',
      median: 'US median pay of customer service representatives (dollars of the year, not adjusted for prices)',
    },
    definition: 'customer service representatives',
  },
};

const low = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

export const usComparatorSentences: SentenceMaker = (published, lang) => {
  const sourceOf = knownSources(published);
  const picked = usComparator.opened(published);
  const { years, states, list, kinds, areaYear, lastJobs } = picked;
  const words = say[lang];
  const number = (value: number) => formatNumber(value, lang);
  const areaSource = published.usAreas[0]?.source;
  const areaPeriod = areaYear === undefined ? undefined : String(areaYear);
  const records = published.gaps.filter((gap) => gap.table === 'us-national');
  const named = listedAreas(list).map(({ area }) => area);
  const areas = [...named, ...states.filter((state) => !named.includes(state))];

  const yearSentence = (row: UsYear) => {
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
    const what = words.medianWhat(words.place(area.name, kindName(area, lang)));
    const figure = median === undefined ? words.unpaid : words.dollars(number(median));
    const tails = [employment === undefined ? undefined : words.areaJobs(number(employment))];
    const common = { row: area.id, source: sourceOf(area.source), note: area.note };
    const verb = median === undefined && lang === 'zh' ? { verb: '' } : {};
    return figureSentence({ ...common, when: when(areaPeriod, lang), what, figure, tails, ...verb }, lang);
  };
  const level = (row: UsYear, value: number | undefined, unit: string): Level => ({
    ...{ row: row.id, flag: row.flag, period: String(row.year) },
    ...{ publisher: sourceOf(row.source).publisher, published: sourceOf(row.source).year },
    figure: value === undefined ? undefined : { value, bound: 'exact', unit },
    at: periodWords(String(row.year), lang),
    definition: { id: 'customer-service-representatives', name: words.definition, known: true },
    panel: null,
  });
  const breaks = records.filter((gap) => gap.reason.id === 'series_break');
  return {
    key: lastJobs?.id,
    sentences: [
      ...picked.gaps.map(({ id, year }) =>
        gapSentence(
          id,
          records.find((gap) => gap.id === id),
          { when: when(String(year), lang), what: words.missing },
          lang,
        ),
      ),
      ...years.map(yearSentence),
      ...areas.map(areaSentence),
      ...(areaSource === undefined
        ? []
        : kinds.flatMap(({ kind, bins }) =>
            bins.map((bin) =>
              figureSentence(
                {
                  ...{ row: binId(bin), source: sourceOf(areaSource), note: undefined, when: when(areaPeriod, lang) },
                  what: words.step(low(dictionary[lang].places[kind]), `${number(bin.low)}–${number(bin.high)}`),
                  ...{ verb: words.have, figure: words.areas(number(bin.count)) },
                },
                lang,
              ),
            ),
          )),
    ],
    comparisons: [
      ...compareSeries(
        { what: words.series.jobs, levels: years.map((row) => level(row, row.employment, 'job')), breaks },
        lang,
      ),
      ...compareSeries(
        { what: words.series.median, levels: years.map((row) => level(row, row.median, 'USD_year')), breaks },
        lang,
      ),
    ],
  };
};
