import type { Published } from '../../datasets/published.ts';
import { midSentence, joinList } from '../../i18n/sentences.ts';
import { when, yearSpan } from '../../i18n/period-words.ts';
import type { Speech, ChartText, Tip } from '../chart.ts';
import type { Level } from '../guard.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import type { PayOfficialPicked, PayPoint, PayLine } from './pick.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { roundSignificant, round } from '../../lib/numbers/round.ts';
import { changeOf } from '../guard.ts';
import { claimTip } from '../shared/tips.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { rangeWords } from '../shared/period-range.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { runsOf } from '../shared/year-series.ts';

/** One sentence per point; for each line, what may be said of the change from year to year. */
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

/**
 * A year as the guard judges it: firms above a certain size answer, not the same ones each year, and not every release
 * gives their number.
 */
function levelOf({ claim, year, post, growth }: PayPoint, { lang, say }: Speech<Say>): Level {
  return {
    ...{ row: claim.id, figure: claim.figure, flag: claim.flag, publisher: claim.publisher, published: undefined },
    ...{ period: String(year), at: say.sentence.at(String(year)) },
    definition: { id: post.id, name: post.name[lang], known: true },
    panel: undefined,
    ...(growth?.value === undefined ? {} : { stated: { since: String(year - 1), percent: growth.value } }),
  };
}

/** A year's pay as a newspaper prints it: `7.76万元`; `CNY 77,600`. */
const yearly = (value: number, { lang, say }: Speech<Say>): string => say.pay(yearlyNumber(value, lang));

/** Yearly pay without its currency: `7.76`, in 万; `77,600`. */
export const yearlyNumber = (value: number, lang: Lang): string =>
  formatNumber(roundSignificant(value, 3) / (lang === 'zh' ? 1e4 : 1), lang);

/** Pay per month, a twelfth rounded to tens. */
export const monthly = (value: number, lang: Lang): string => formatNumber(round(value, -1), lang);

/** The name of a kind of post, for a sentence (`posts`) or a label (`short`); the official one where we have none. */
export function postName({ post }: Pick<PayLine, 'post'>, { lang, say }: Speech<Say>, form: 'posts' | 'short'): string {
  const names: Readonly<Record<string, string>> = say[form];
  return names[post.id] ?? post.name[lang];
}

/** Title, subtitle and notes: levels; a rise only as the publisher states it. */
export function text(picked: PayOfficialPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { lines, lead, years, cut, methods } = picked;
  const [first, last] = [lead?.points[0], lead?.points.at(-1)];
  const [from, to] = [String(years[0]), String(years.at(-1))];
  if (!lead || !first || !last) {
    const title = cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.none, notes: [], alt: title };
  }
  const publisher = publisherName(last.claim.publisher, lang);
  const points = lines.flatMap((line) => line.points);
  const weak = years.filter((year) => points.some((point) => point.weak && point.year === year));
  const compared = changeOf(levelOf(first, speech), levelOf(last, speech), [], lang);
  const ends = joinList(
    lines.flatMap((line) => {
      const end = line.points.at(-1);
      return end ? [say.end(postName(line, speech, 'posts'), yearly(end.value, speech))] : [];
    }),
    lang,
  );
  const stated = last.growth?.value;
  return {
    title: say.title(postName(lead, speech, 'posts'), String(last.year), yearly(last.value, speech)),
    subtitle: say.subtitle(publisher, yearSpan(from, to, lang)),
    notes: [
      ...(last.claim.note ? [last.claim.note[lang]] : []),
      ...(first !== last && 'obstacles' in compared
        ? [say.noteRefused(String(first.year), String(last.year), obstacleList(compared.obstacles, lang))]
        : []),
      ...(methods.length > 0
        ? [say.noteMethods(methods.map(({ year, method }) => say.method(String(year), method[lang])))]
        : []),
      ...(stated === undefined ? [] : [say.noteStated(publisher, String(last.year), changeWords(stated, speech))]),
      say.noteMonth,
      ...(weak.length > 0
        ? [
            say.noteWeak(
              runsOf(weak.map((year) => ({ year }))).map((run) =>
                yearSpan(String(run[0]?.year), String(run.at(-1)?.year), lang),
              ),
            ),
          ]
        : []),
      ...yearMarkNotes(picked.marked, lang),
    ],
    alt:
      from === to
        ? say.altOne({ year: to, ends })
        : say.alt({ lines: formatNumber(lines.length, lang), from, to, ends }),
  };
}

/** One tip per point. */
export function tips({ lines }: PayOfficialPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  return Object.fromEntries(
    lines.flatMap(({ points }) =>
      points.map(({ post, year, claim, month, growth }) => [
        claim.id,
        claimTip(claim, `${say.sentence.at(String(year))} · ${post.name[lang]}`, lang, [
          say.tips.month(formatNumber(round(month), lang)),
          ...(growth?.value === undefined ? [] : [say.tips.stated(changeWords(growth.value, speech))]),
        ]),
      ]),
    ),
  );
}

const changeWords = (percent: number, { lang, say }: Speech<Say>): string =>
  percent < 0 ? say.fall(formatNumber(-percent, lang)) : say.rise(formatNumber(percent, lang));
