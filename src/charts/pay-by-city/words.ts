import type { Published } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel, periodWords } from '../../i18n/period-words.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import { rungNote } from '../shared/own-pay.ts';
import type { CityRow, PayByCityPicked } from './pick.ts';
import { rungsOf } from './pick.ts';
import type { LeftOutCity } from './pick-rows.ts';
import type { Say } from './zh.ts';

/** Title, subtitle, notes and the answer to a reader's own pay; every number is a picked one. */
export function text(picked: PayByCityPicked, { lang, say }: Speech<Say>): ChartText {
  const { rows, source, leftOut, notDrawn, own } = picked;
  const number = (value: number) => formatNumber(value, lang);
  const notes = notDrawn.map((city) => notDrawnNote(city, { lang, say }));
  const byLow = [...rows].sort((a, b) => b.low.median - a.low.median);
  const [top, last] = [byLow[0], byLow.at(-1)];
  if (!top || !last || !source) return { title: say.none, subtitle: say.none, notes, alt: say.none };
  const conflicts = rows.flatMap((row) =>
    row.others.flatMap((other) => (other.kind === 'median' ? [{ row, other }] : [])),
  );
  const comparison = comparisonOf(picked, { lang, say });
  return {
    title: title(byLow, { lang, say }),
    subtitle: say.subtitle({
      publisher: publisherName(source.publisher, lang),
      period: source.published === undefined ? '' : periodLabel(source.published, lang),
      adverts: number(picked.adverts),
      cities: String(rows.length),
      telesales: picked.telesales === 'all',
    }),
    notes: [
      ...notes,
      say.noteOffers,
      ...conflicts.map(({ row, other }) =>
        say.noteConflict({
          city: row.city.name[lang],
          publisher: publisherName(other.publisher, lang),
          value: number(other.value),
          low: number(row.low.median),
          byAdvert: number(row.byAdvert[0]),
        }),
      ),
      ...(comparison === undefined ? [] : [comparison]),
      ...(rows.some(({ minimum }) => minimum) ? [say.noteMinimum] : []),
      say.noteQuartile,
      ...(leftOut.length > 0 ? [say.noteRule({ drawn: String(rows.length), listed: String(leftOut.length) })] : []),
    ],
    alt: say.alt({
      ...{ cities: String(rows.length), top: top.city.name[lang], topLow: number(top.low.median) },
      ...{ last: last.city.name[lang], lastLow: number(last.low.median) },
    }),
    ...(own && {
      answer: say.answer({
        pay: number(own.pay),
        where:
          own.cities.length > 3
            ? say.whereAll(String(own.cities.length))
            : joinList(
                own.cities.map(({ name }) => name[lang]),
                lang,
              ),
        ...{ employers: number(own.employers), low: number(own.aboveLow), high: number(own.aboveHigh) },
      }),
    }),
  };
}

/** Why offers, newcomers’ medians, means and minimum wages are not compared with each other. */
export const comparisonOf = (picked: PayByCityPicked, { say }: Speech<Say>): string | undefined =>
  rungNote(rungsOf(picked), say.noteEnds, say.noteApart);

/** Which cities start highest, and where all others start. */
function title(byLow: readonly CityRow[], { lang, say }: Speech<Say>): string {
  const number = (value: number) => formatNumber(value, lang);
  const [top] = byLow;
  if (!top) return say.none;
  if (byLow.length === 1) return say.titleOne(top.city.name[lang], number(top.low.median), number(top.high.median));
  const highest = byLow.filter(({ low }) => low.median === top.low.median);
  const rest = byLow.slice(highest.length);
  const starts = (rows: readonly CityRow[]): string[] =>
    [...new Set([rows.at(-1)?.low.median, rows[0]?.low.median])].flatMap((low) =>
      low === undefined ? [] : [number(low)],
    );
  // Where most cities share the highest start, naming them would not be a finding.
  if (highest.length * 2 > byLow.length) return say.titleAlike(String(byLow.length), starts(byLow));
  return say.title({
    ...{ cities: highest.map(({ city }) => city.name[lang]), top: number(top.low.median) },
    rest: starts(rest),
  });
}

const notDrawnNote = ({ city, adverts, employers, reasons }: LeftOutCity, { lang, say }: Speech<Say>): string =>
  say.notDrawn({
    ...{ city: city.name[lang], adverts: formatNumber(adverts, lang), employers: formatNumber(employers, lang) },
    reason: joinList(
      reasons.map((reason) => say.reasons[reason]),
      lang,
    ),
  });

/** Other publishers' figures for a city, one line each. */
export const otherLines = ({ others }: CityRow, lang: Lang, say: Say): string[] =>
  others.map(({ kind, value, period = '', ...other }) => {
    const publisher = publisherName(other.publisher, lang);
    const number = formatNumber(value, lang);
    if (kind === 'mean') return `${say.key.mean(publisher)} ${number}`;
    return `${say.key[kind](publisher, period)} ${number}`;
  });

/** One tip per city: the range, its counts, what others print for the city. */
export function tips({ rows, source }: PayByCityPicked, { lang, say }: Speech<Say>): Record<string, Tip> {
  const number = (value: number) => formatNumber(value, lang);
  return Object.fromEntries(
    rows.map((row) => [
      rowId(row),
      {
        heading: row.city.name[lang],
        figure: say.tip.figure(number(row.low.median), number(row.high.median)),
        lines: [
          say.tip.counts(number(row.employers), number(row.adverts)),
          say.tip.quartiles(number(row.low.q1), number(row.high.q3)),
          say.tip.byAdvert(number(row.byAdvert[0]), number(row.byAdvert[1])),
          ...otherLines(row, lang, say),
          ...(row.minimum ? [say.tip.minimum(number(row.minimum.value), say.evidence[row.minimum.state])] : []),
        ],
        source: source && publisherName(source.publisher, lang),
      },
    ]),
  );
}

export const rowId = ({ city }: CityRow): string => `city-${city.id}`;

/** One sentence per city; cities are never compared. */
export function sentences(
  { rows, source }: PayByCityPicked,
  { lang, say }: Speech<Say>,
  published: Published,
): ChartSentences {
  const sourceOf = knownSources(published);
  const when = source?.published === undefined ? undefined : say.sentence.when(periodWords(source.published, lang));
  return {
    key: rows[0] && rowId(rows[0]),
    sentences: source
      ? rows.map((row) =>
          figureSentence(
            {
              ...{ row: rowId(row), source: sourceOf(source.id), when, what: say.sentence.what(row.city.name[lang]) },
              figure: { value: row.low.median, low: undefined, high: undefined, bound: 'exact', unit: 'CNY_month' },
              tails: [say.tip.counts(formatNumber(row.employers, lang), formatNumber(row.adverts, lang))],
            },
            lang,
          ),
        )
      : [],
    comparisons: [],
  };
}
