import { group } from 'd3';
import { formatQuantity } from '../../i18n/format-figure.ts';
import { roundedQuantity } from '../../i18n/format-rounded.ts';
import { midSentence, joinList } from '../../i18n/sentences.ts';
import type { PayAbroad, Published, Source } from '../../datasets/published.ts';
import type { Speech, ChartText, Tip } from '../chart.ts';
import type { PayAbroadPicked, PayPoint, PaySeries } from './pick.ts';
import type { Say } from './zh.ts';
import { yearSpan, periodWords, when } from '../../i18n/period-words.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { runsOf } from '../shared/year-series.ts';
import type { Level } from '../guard.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';

/** Pay as a newspaper prints it: `44,770美元`; `JPY 305,000`. */
export const payText = ({ value, unit }: PayPoint, { lang }: Speech<Say>, style: 'unit' | 'bare' = 'unit'): string =>
  unit === 'thousand_JPY_month'
    ? roundedQuantity(value, unit, lang, { digits: 3, style })
    : formatQuantity(value, unit, lang);

export const shortName = ({ id }: Pick<PaySeries, 'id'>, { say }: Speech<Say>): string => say.series[id] ?? id;

/** Whom a figure is about, as its table names them. */
export function fullName({ country, series, who }: PayAbroad, { lang, say }: Speech<Say>): string {
  if (!who) return say.full.agents;
  const name = midSentence(who[lang]);
  if (country !== 'JP') return name;
  if (series === 'all all_10plus') return say.full.clerks;
  return (series.startsWith('all ') ? say.full.size : say.full.some)(name);
}

const pointsOf = ({ countries }: PayAbroadPicked): PayPoint[] =>
  countries.flatMap(({ series }) => series.flatMap(({ points }) => points));

/** Title, subtitle and notes: levels within one country, or the reason why they cannot be compared with other pay there. */
export function text(picked: PayAbroadPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { countries, only, statistic } = picked;
  const points = pointsOf(picked);
  const years = points.map(({ year }) => String(year)).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined)
    return { title: say.none, subtitle: say.none, notes: [], alt: say.none };
  const newest = countries[0]?.lead.points.at(-1);
  const title =
    only && newest
      ? say.titleOne({
          ...{ country: say.countries[only], who: fullName(newest, speech) },
          ...{ year: String(newest.year), pay: payText(newest, speech) },
        })
      : say.title;
  const kinds = countries.map(({ country }) => country);
  return {
    title,
    subtitle: say.subtitle({
      ...{ statistic, japan: kinds.includes('JP'), others: kinds.some((country) => country !== 'JP') },
      span: yearSpan(first, last, lang),
    }),
    notes: notesOf(picked, speech),
    alt: altOf(picked, speech),
  };
}

function notesOf({ countries, statistic }: PayAbroadPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const uk = countries.find(({ country }) => country === 'GB');
  const japan = countries.find(({ country }) => country === 'JP');
  const points = countries.flatMap(({ series }) => series.flatMap((one) => one.points));
  const spans = (some: readonly PayPoint[]) =>
    joinList(
      runsOf([...new Set(some.map(({ year }) => year))].sort((a, b) => a - b).map((year) => ({ year }))).map((run) =>
        yearSpan(String(run[0]?.year), String(run.at(-1)?.year), lang),
      ),
      lang,
    );
  const provisional = points.filter(({ flag, country }) => country === 'GB' && flag === 'provisional');
  const weak = points.filter((point) => point.weak);
  const [men, women] = ['male all_10plus', 'female all_10plus'].map(
    (id) => japan?.series.find((one) => one.id === id)?.points[0],
  );
  return [
    say.noteLevels,
    ...(uk && statistic === 'annual' ? [say.noteAnnual] : []),
    ...(provisional.length > 0 ? [say.noteProvisional(spans(provisional))] : []),
    ...countries.flatMap(({ country, breaks }) =>
      breaks.flatMap(({ period, note }) =>
        note ? [say.noteBreak(say.countries[country], (period ?? '').replace('/', '–'), note[lang])] : [],
      ),
    ),
    ...((uk?.series.length ?? 0) > 2 ? [say.noteSame] : []),
    ...(men && women
      ? [
          say.noteJapan({
            ...{
              who: say.full.clerks,
              pay: formatQuantity(men.value, men.unit, lang),
              women: formatQuantity(women.value, women.unit, lang),
            },
          }),
        ]
      : []),
    ...(weak.length > 0 ? [say.noteWeak(spans(weak))] : []),
  ];
}

function altOf({ countries }: PayAbroadPicked, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const items = countries.map(({ country, series }) =>
    say.altItem({
      country: say.countries[country],
      items: series
        .flatMap(({ points }) => {
          const last = points.at(-1);
          return last
            ? [`${fullName(last, speech)} ${String(last.year)} ${formatQuantity(last.value, last.unit, lang)}`]
            : [];
        })
        .join(say.listed),
    }),
  );
  const names = joinList(
    countries.map(({ country }) => say.countries[country]),
    lang,
  );
  return [say.alt(names), ...items, say.altEnd].join(lang === 'zh' ? '' : ' ');
}

/** One tip per figure. */
export function tips(picked: PayAbroadPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  return Object.fromEntries(
    pointsOf(picked).map((point): [string, Tip] => {
      const { id, country, year, unit, value, measure, version, note, publisher, grade, flag } = point;
      return [
        id,
        {
          heading: say.at(`${say.countries[country]} · ${fullName(point, speech)}`, String(year)),
          figure: formatQuantity(value, unit, lang),
          lines: [
            say.measures[measure],
            ...(version === undefined ? [] : [say.version(version)]),
            ...(flag === 'provisional' ? [say.provisional] : []),
            ...(note ? [note[lang]] : []),
          ],
          source: `${publisherName(publisher, lang)} (${grade})`,
        },
      ];
    }),
  );
}

/** One sentence per figure, and what may be said of the change along a country’s series. */
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
