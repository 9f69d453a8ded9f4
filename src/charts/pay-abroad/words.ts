import { formatQuantity } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import { yearSpan } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { runsOf } from '../shared/year-series.ts';
import type { PayAbroadPicked, PayPoint } from './pick.ts';
import { fullName, payText, pointsOf } from './words-names.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes: levels of one country, or that they cannot be compared with the rest of its pay. */
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

/** One tip a figure. */
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
