import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/sentences.ts';
import { yearSpan } from '../../i18n/period-words.ts';
import type { ChartText, Speech } from '../chart.ts';
import { changeOf } from '../guard.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { rangeWords } from '../shared/period-range.ts';
import { publisherName } from '../shared/cite-sources.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { runsOf } from '../shared/year-series.ts';
import { countOf } from './pick-rows.ts';
import type { Counted, JobsAbroadPicked, Point } from './pick.ts';
import { labelText, jobsText, levelOf, signedText, spanOf } from './words-names.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-rows.ts';
export { tips } from './words-rows.ts';

/** Title, subtitle and notes; every number in them is a picked one, and a change is stated only where the guard allows it. */
export function text(picked: JobsAbroadPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const title = titleOf(picked, speech);
  if (title === undefined) {
    const nothing = picked.cut ? rangeWords[lang].nothing : say.none;
    return { title: nothing, subtitle: say.none, notes: [], alt: nothing };
  }
  const { us, counted, others, publishers } = picked;
  const [first, last] = [us.points[0], us.points.at(-1)];
  const by = publishers.find(({ id }) => id === last?.row.source)?.publisher;
  const places = [...counted.map(({ whole }) => whole.place), ...others.map(({ place }) => place)];
  return {
    title,
    subtitle: say.subtitle({
      by: by ? publisherName(by, lang) : '',
      span: first && last ? yearSpan(String(first.year), String(last.year), lang) : '',
      others: [...new Set(places.map(({ name }) => name[lang]))],
    }),
    notes: notesOf(picked, speech),
    alt: altOf(picked, speech),
  };
}

function titleOf({ us, counted, others, ...picked }: JobsAbroadPicked, speech: Speech<Say>): string | undefined {
  const { lang, say } = speech;
  const { last, lately, peak } = us;
  const fewer = counted.find(({ breaks }) => breaks.length > 0)?.whole.place.name[lang];
  if (last && lately && peak) {
    const since = changeBetween({ us, ...picked }, lately, last, speech);
    if (lately !== last && 'percent' in since) {
      const percent = `${formatNumber(Math.abs(since.percent), lang, 1)}%`;
      return say.titleFall({ jobs: jobsText(last, lang), since: lately.year, percent, fewer });
    }
    return peak === last
      ? say.titleOne(last.year, jobsText(last, lang))
      : say.titleLevels(peak.year, jobsText(peak, lang), last.year, jobsText(last, lang));
  }
  const whole = counted[0]?.whole;
  const newest = whole?.claims.at(-1);
  if (whole && newest) return say.titleCounted(whole.place.name[lang], String(newest.year), labelText(newest, lang));
  const figures = others.flatMap(({ claims }) => claims);
  return figures.length > 0 ? say.titleOthers(formatNumber(figures.length, lang)) : undefined;
}

/** The guard's verdict on the change between two years of the US count. */
function changeBetween(
  { us, publishers }: Pick<JobsAbroadPicked, 'us' | 'publishers'>,
  from: Point,
  to: Point,
  speech: Speech<Say>,
) {
  const level = ({ row }: Point) => {
    const publisher = publishers.find(({ id }) => id === row.source)?.publisher;
    return levelOf(row, 'employment', { publisher, published: undefined }, speech);
  };
  return changeOf(level(from), level(to), us.breaks, speech.lang);
}

function notesOf(picked: JobsAbroadPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const { us, counted, forecast, editions, leaving, missing, marked } = picked;
  const { peak, last } = us;
  const years = (list: readonly number[]) => joinList(yearSpans(list), lang);
  const refused = peak && last && peak !== last ? changeBetween(picked, peak, last, speech) : undefined;
  const edition = forecast && editions.find(({ change }) => change.source === forecast.projected.source);
  return [
    ...counted.filter(({ breaks }) => breaks.length > 0).map((one) => fewerNote(one, speech)),
    say.noteCompare,
    ...(peak && last && refused && 'obstacles' in refused
      ? [say.noteRefused(peak.year, last.year, obstacleList(refused.obstacles, lang))]
      : []),
    ...(us.breakYears.length > 0 ? [say.noteBreaks(years(us.breakYears))] : []),
    ...(forecast
      ? [
          say.noteForecast({
            by: publisherName(forecast.projected.publisher, lang),
            edition: edition ? yearSpan(...endsOf(edition.period), lang) : '',
            year: forecast.base.period,
            base: labelText(forecast.base, lang),
            percent: edition?.percent && signedText(edition.percent, lang),
          }),
        ]
      : []),
    ...(leaving?.rate.note ? [say.noteLeaving(leaving.rate.note[lang])] : []),
    ...(us.derivedYears.length > 0 ? [say.noteDerived(years(us.derivedYears))] : []),
    ...(us.points.length > 0 && missing.length > 0 ? [say.noteMissing(years(missing))] : []),
    ...yearMarkNotes(marked, lang),
  ];
}

const endsOf = (period: string): [string, string] => [period.slice(0, 4), period.slice(-4)];

const fewerNote = ({ whole, breaks }: Counted, { lang, say }: Speech<Say>): string =>
  say.noteFewer(
    whole.place.name[lang],
    breaks.flatMap(({ note }) => note?.[lang] ?? []),
  );

/** Years in order, three or more in a row as a span: 2001–2003, 2006, 2008. */
const yearSpans = (years: readonly number[]): string[] =>
  runsOf([...years].sort((a, b) => a - b).map((year) => ({ year }))).flatMap((run) =>
    run.length > 2 ? [`${String(run[0]?.year)}–${String(run.at(-1)?.year)}`] : run.map(({ year }) => String(year)),
  );

function altOf({ us, counted, others, forecast }: JobsAbroadPicked, { lang, say }: Speech<Say>): string {
  const at = (point: Point) => say.at(String(point.year), jobsText(point, lang));
  const [first, last] = [us.points[0], us.last];
  const single = others.flatMap(({ claims }) => claims).length;
  const projected = forecast?.projected;
  const end =
    projected && countOf(projected) !== undefined
      ? say.altForecast(say.at(spanOf(projected.period).slice(-4), labelText(projected, lang)))
      : '';
  const ofUs =
    first && last && us.peak
      ? first === last
        ? say.altUsOne(at(last))
        : say.altUs(at(first), at(us.peak), at(last))
      : '';
  return say.alt({
    us: ofUs + end,
    counted: counted
      .map(({ whole }) =>
        say.altCounted(
          whole.place.name[lang],
          joinList(
            whole.claims.map((claim) => say.at(String(claim.year), labelText(claim, lang))),
            lang,
          ),
        ),
      )
      .join(lang === 'zh' ? '' : ' '),
    others: single > 0 ? say.altOthers(formatNumber(single, lang)) : '',
  });
}
