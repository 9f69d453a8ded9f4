import type { RowOf, Published } from '../../datasets/published.ts';
import { figureText, formatFigure, roundedPercent } from '../../i18n/format-figure.ts';
import { periodLabel, when } from '../../i18n/period-words.ts';
import type { Speech, ChartText, Tip } from '../chart.ts';
import type { KnownQuarter, Quarter, ComplaintSharePicked } from './pick.ts';
import type { Say, Share } from './zh.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, knownSources } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { quarterId } from './pick.ts';
import { claimTip, gapTip } from '../shared/tips.ts';
import { rangeWords } from '../shared/period-range.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';

export const quarterName = ({ year, quarter }: Quarter, say: Say): string =>
  say.period(year, say.quarters[quarter - 1] ?? '');

/** Why a quarter has no figure. */
export const gapWord = ({ gap, claim }: Quarter, { lang, say }: Speech<Say>): string =>
  gap?.reason.name[lang] ?? (claim ? say.missing : say.unknown);

/** The day until which a count ran, or its first and last day. */
export function stockPeriod({ period }: RowOf<'experience'>, { lang, say }: Speech<Say>): string {
  const ends = (period ?? '').split('/').map((end) => periodLabel(end, lang));
  const [from = '', to] = ends;
  return to === undefined ? say.until(from) : say.span(from, to);
}

/** What was counted, and when. */
const stockDetail = (claim: RowOf<'experience'>, speech: Speech<Say>): string =>
  speech.say.stock({ name: claim.metric.name[speech.lang], period: stockPeriod(claim, speech) });

/** Name of the category in a quarter; undefined between the two names, where it is unknown. */
export const categoryName = ({ category }: Quarter, say: Say): string | undefined => category && say[category];

/** One sentence per quarter, per count and for the change of name, and what may be said of the changes between quarters. */
export function sentences(picked: ComplaintSharePicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const { quarters, last, change, stocks } = picked;
  const sourceOf = knownSources(published);
  const { what, missing, stock, held } = say.sentence;
  const breaks = change ? [change.gap] : [];
  return {
    key: last?.claim.id,
    sentences: [
      ...quarters.map((quarter) => {
        const { claim, gap, period } = quarter;
        const at = when(period, lang);
        if (!claim?.figure) return gapSentence(quarterId(quarter), gap, { when: at, what: missing }, lang);
        return figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note, when: at },
            ...{ what: what(claim.population[lang], categoryName(quarter, say)), figure: claim.figure },
          },
          lang,
        );
      }),
      ...stocks.map((claim) =>
        figureSentence(
          {
            ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
            ...{ when: when(claim.period, lang), what: stock(claim.population[lang]), verb: held },
            figure: claim.figure ?? '–',
          },
          lang,
        ),
      ),
      ...breaks.map((gap) => gapSentence(gap.id, gap, { when: when(gap.period, lang), what: missing }, lang)),
    ],
    comparisons: compareSeries(
      {
        what: missing,
        levels: quarters.flatMap(({ claim }) => {
          if (!claim) return [];
          const definition = { id: claim.population.zh, name: claim.population[lang], known: true };
          return [claimLevel(claim, sourceOf(claim.source), definition, lang)];
        }),
        breaks,
      },
      lang,
    ),
  };
}

/** Title, subtitle and notes; every number in them is a picked one. Shares rise and fall, so only levels are stated. */
export function text(picked: ComplaintSharePicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { quarters, first, peak, last, cut } = picked;
  const notes = notesOf(picked, speech);
  if (!first || !peak || !last) {
    const title = cut ? rangeWords[lang].nothing : quarters.length > 0 ? say.noFigures : say.none;
    return { title, subtitle: say.subtitle(undefined), notes, alt: title };
  }
  const [from, top, to] = [first, peak, last].map((quarter) => shareOf(quarter, speech));
  const subtitle = say.subtitle([quarterName(first, say), quarterName(last, say)]);
  if (!from || !top || !to || first === last) {
    const title = say.titleOne(shareOf(last, speech));
    return { title, subtitle, notes, alt: title };
  }
  const level = (quarter: KnownQuarter): Share => ({
    period: quarterName(quarter, say),
    share: roundedPercent(quarter.share, lang),
  });
  const title = say.titleLevels(level(peak === last ? first : peak), level(last));
  return { title, subtitle, notes, alt: say.alt(from, top, to) };
}

const shareOf = (quarter: KnownQuarter, { lang, say }: Speech<Say>): Share => ({
  period: quarterName(quarter, say),
  share: figureText(quarter.claim.figure, lang),
});

function notesOf(picked: ComplaintSharePicked, speech: Speech<Say>): string[] {
  const { quarters, known, change, misread, marked, stocks } = picked;
  const { lang, say } = speech;
  const counted = quarters.flatMap((quarter) => {
    const figure = quarter.count?.figure;
    return figure ? [say.count({ period: quarterName(quarter, say), count: formatFigure(figure, lang) })] : [];
  });
  const missing = quarters.filter((quarter) => quarter.gap);
  return [
    ...(change?.gap.note ? [change.gap.note[lang]] : []),
    ...(counted.length > 0 ? [say.noteShare(counted.join(say.semicolon))] : []),
    ...(misread ? [say.noteMisread(shareOf(misread, speech))] : []),
    ...(stocks.length > 0 ? [say.noteStocks] : []),
    ...(missing.length > 0 ? [say.noteGaps(missing.length)] : []),
    ...(known.some((quarter) => quarter.weak) ? [say.noteWeak] : []),
    ...yearMarkNotes(marked, lang),
  ];
}

/** One tip per quarter, found or not, and one for the change of name. */
export function tips({ quarters, change, stocks }: ComplaintSharePicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  for (const quarter of quarters) {
    const { claim, gap } = quarter;
    const heading = quarterName(quarter, say);
    if (claim) found[quarterId(quarter)] = claimTip(claim, heading, lang, [claim.population[lang]]);
    else if (gap) found[quarterId(quarter)] = gapTip(gap, heading, lang);
    else found[quarterId(quarter)] = { heading, figure: say.unknown, lines: [] };
  }
  for (const claim of stocks)
    found[claim.id] = claimTip(claim, claim.survey.name[lang], lang, [stockDetail(claim, speech)]);
  if (change) found[change.gap.id] = gapTip(change.gap, say.categoryBreak, lang);
  return found;
}
