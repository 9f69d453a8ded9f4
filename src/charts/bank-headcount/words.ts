import { sort } from 'd3';
import type { Published } from '../../datasets/published.ts';
import { figureText, formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber, formatSigned } from '../../i18n/format-number.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText, Speech, State, TileText, Tip } from '../chart.ts';
import type { Level } from '../guard.ts';
import { changeOf } from '../guard.ts';
import { claimTip } from '../shared/tips.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { rangeWords } from '../shared/period-range.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { BankHeadcountPicked, PublishedYear, YearPoint } from './pick.ts';
import type { Counted, Say } from './zh.ts';

/** Title, subtitle and notes; every number in them is a picked one, and a change is stated only where the guard allows it. */
export function text(picked: BankHeadcountPicked, { lang, say }: Speech<Say>): ChartText {
  const { points, first, peak, last, steepest, cut } = picked;
  const years = (wanted: readonly YearPoint[]) => wanted.map(({ year }) => String(year));
  const gaps = sort([...points.flatMap(({ gap, year }) => (gap ? [year] : [])), ...picked.unfound]).map(String);
  const noteGaps = gaps.length > 0 ? [say.noteGaps(gaps)] : [];
  if (!first || !peak || !last) {
    const title = cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(undefined, undefined), notes: noteGaps, alt: title };
  }
  const compared = comparedOf(peak, last, { lang, say });
  const title =
    first === last
      ? say.titleOne(counted(last, lang))
      : peak === last
        ? say.titlePeak(counted(peak, lang), cut)
        : bothYears(peak, last, { lang, say });
  const before = steepest && points.find(({ year }) => year === steepest.year - 1);
  const weak = points.filter((point) => point.weak);
  const writing = points.filter(({ institutions }) => institutions?.kind === 'writing');
  const notes = [
    ...(peak !== last && 'obstacles' in compared
      ? [say.noteRefused(String(peak.year), String(last.year), obstacleList(compared.obstacles, lang))]
      : []),
    ...(before?.institutions && steepest?.institutions && isPublished(before)
      ? [say.noteRespondents(counted(before, lang), counted(steepest, lang))]
      : []),
    ...(weak.length > 0 ? [say.noteWeak(years(weak))] : []),
    ...(writing.length > 0 ? [say.noteWriting(years(writing))] : []),
    ...noteGaps,
    ...yearMarkNotes(picked.marked, lang),
  ];
  return {
    title,
    subtitle: say.subtitle([String(first.year), String(last.year)], picked.index && String(picked.index.base)),
    notes,
    alt: first === last ? title : say.alt(counted(first, lang), counted(peak, lang), counted(last, lang)),
  };
}

const comparedOf = (peak: PublishedYear, year: PublishedYear, speech: Speech<Say>) =>
  changeOf(levelOf(peak, speech), levelOf(year, speech), [], speech.lang);

/** The peak and another year: the change where the guard allows it, else both levels. */
function bothYears(peak: PublishedYear, year: PublishedYear, { lang, say }: Speech<Say>): string {
  const compared = comparedOf(peak, year, { lang, say });
  return 'percent' in compared
    ? say.titleChange(counted(peak, lang), counted(year, lang), `${formatSigned(compared.percent, lang, 1)}%`)
    : say.titleLevels(counted(peak, lang), counted(year, lang));
}

/** The answer of the tile: the title, or the same statement for a marked year. */
export function tileText(
  { points, peak, last, marked, index }: BankHeadcountPicked,
  { title }: ChartText,
  { lang, say, state }: Speech<Say> & { readonly state: State },
): TileText {
  const year = points.filter(isPublished).find((point) => point.year === marked);
  const shown = year ?? last;
  const refused = peak && shown && peak !== shown && 'obstacles' in comparedOf(peak, shown, { lang, say });
  const answer =
    !year || !peak ? title : year === peak ? say.titleOne(counted(year, lang)) : bothYears(peak, year, { lang, say });
  return {
    answer: joinSentences([answer], lang),
    condition: index ? say.tileCondition(String(index.base), refused === true) : '',
    sources: shown ? [shown.claim.source] : [],
    missing: state['year'] !== undefined && !year ? ['year'] : [],
  };
}

/** One tip per column, and one for each count of institutions below it. */
export function tips({ points }: BankHeadcountPicked, { lang, say }: Speech<Say>): Record<string, Tip> {
  const found: Record<string, Tip> = {};
  for (const { year, claim, institutions, average } of points) {
    const heading = say.yearOf(String(year));
    if (claim) {
      const asked = institutions ? [say.over(formatNumber(institutions.count, lang), institutions.kind)] : [];
      const each = average === undefined ? [] : [say.perBank(formatNumber(average, lang))];
      found[claim.id] = claimTip(claim, heading, lang, [...asked, ...each]);
    }
    if (institutions) {
      const { claim: count, kind } = institutions;
      found[count.id] = claimTip(count, heading, lang, [say.kinds[kind]]);
    }
  }
  return found;
}

/** Sentences on staff, and what may be said of its changes. */
export function sentences(picked: BankHeadcountPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const { points, last } = picked;
  const staffGaps = published.gaps.filter((gap) => gap.table === 'bank-centres' && gap.metric === 'staff');
  const { what } = say.sentence;
  return {
    key: last?.claim.id,
    sentences: points.map(({ year, claim, institutions }) => {
      const when = say.sentence.when(String(year));
      if (!claim?.figure) {
        const gap = staffGaps.find(({ period }) => period === String(year));
        return gapSentence(claim?.id ?? `gap-${year}`, gap, { when: say.sentence.at(String(year)), what }, lang);
      }
      const { id: row, figure, flag, note } = claim;
      const banks = institutions?.kind === 'surveyed' ? institutions.claim.figure : undefined;
      const verb = flag === 'forecast' ? undefined : say.sentence.verb;
      const tails = banks ? [say.sentence.surveyed(formatFigure(banks, lang))] : [];
      const source = sourceOf(claim.source);
      return figureSentence({ row, source, flag, note, when, what, figure, tails, ...(verb && { verb }) }, lang);
    }),
    comparisons: compareSeries(
      {
        what,
        levels: points
          .filter(isPublished)
          .map((point) => ({ ...levelOf(point, speech), published: sourceOf(point.claim.source).year })),
        breaks: [],
      },
      lang,
    ),
  };
}

const isPublished = (point: YearPoint): point is PublishedYear =>
  point.claim !== undefined && point.staff !== undefined;

function counted({ year, claim, institutions }: PublishedYear, lang: Lang): Counted {
  return {
    year: String(year),
    staff: figureText(claim.figure, lang, '', 'short'),
    banks: institutions?.kind === 'surveyed' ? formatNumber(institutions.count, lang) : undefined,
  };
}

/** The staff of a year as the guard judges it: counted over the banks that were surveyed. */
function levelOf({ year, claim, institutions }: PublishedYear, { lang, say }: Speech<Say>): Level {
  const asked = institutions?.kind === 'surveyed' ? institutions : undefined;
  const banks = asked?.claim.figure;
  return {
    ...{ row: claim.id, figure: claim.figure, flag: claim.flag, publisher: claim.publisher, published: undefined },
    ...{ period: String(year), at: say.sentence.at(String(year)) },
    definition: { id: 'staff', name: say.sentence.what, known: true },
    panel: asked && banks ? { count: asked.count, name: formatFigure(banks, lang) } : undefined,
  };
}
