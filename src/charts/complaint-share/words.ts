import type { ExperienceClaim, Published } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { gapTip } from '../shared/gap-tip.ts';
import { rangeWords } from '../shared/period-range.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { when } from '../../i18n/period-words.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { ComplaintSharePicked, KnownQuarter, Quarter } from './pick.ts';
import { quarterId } from './pick.ts';
import type { Say, Share } from './zh.ts';

export const quarterName = ({ year, quarter }: Quarter, say: Say): string =>
  say.period(year, say.quarters[quarter - 1] ?? '');

export const figureText = (claim: ExperienceClaim | undefined, lang: Lang): string | undefined =>
  claim?.figure ? formatFigure(claim.figure, lang) : undefined;

/** Why a quarter has no figure. */
export const gapWord = ({ gap, claim }: Quarter, { lang, say }: Speech<Say>): string =>
  gap?.reason.name[lang] ?? (claim ? say.missing : say.unknown);

/** Name of the category in a quarter; between two names it is not known. */
export const categoryName = ({ category }: Quarter, say: Say): string | undefined => category && say[category];

/** Title, subtitle and notes; each number in them is a picked one. Shares move up and down: only levels are stated. */
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
  return { title: say.titleLevels(to, peak === last ? from : top), subtitle, notes, alt: say.alt(from, top, to) };
}

const shareOf = (quarter: KnownQuarter, { lang, say }: Speech<Say>): Share => ({
  period: quarterName(quarter, say),
  share: figureText(quarter.claim, lang) ?? '',
});

function notesOf(picked: ComplaintSharePicked, speech: Speech<Say>): string[] {
  const { quarters, known, change, misread, marked } = picked;
  const { lang, say } = speech;
  const counted = quarters.flatMap((quarter) => {
    const count = figureText(quarter.count, lang);
    return count === undefined ? [] : [say.count({ period: quarterName(quarter, say), count })];
  });
  const missing = quarters.filter((quarter) => quarter.gap);
  return [
    ...(misread ? [say.noteMisread(shareOf(misread, speech))] : []),
    ...(change?.gap.note ? [change.gap.note[lang]] : []),
    ...(counted.length > 0 ? [say.noteShare(counted.join(say.semicolon))] : []),
    ...(missing.length > 0 ? [say.noteGaps(missing.length)] : []),
    ...(known.some((quarter) => quarter.weak) ? [say.noteWeak] : []),
    ...yearMarkNotes(marked, lang),
  ];
}

/** One tip a quarter, found or not, and one for the change of name. */
export function tips({ quarters, change }: ComplaintSharePicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  for (const quarter of quarters) {
    const { claim, gap } = quarter;
    const heading = quarterName(quarter, say);
    if (claim) found[quarterId(quarter)] = claimTip(claim, heading, lang, [claim.population[lang]]);
    else if (gap) found[quarterId(quarter)] = gapTip(gap, heading, lang);
    else found[quarterId(quarter)] = { heading, figure: say.unknown, lines: [] };
  }
  if (change) found[change.gap.id] = gapTip(change.gap, say.categoryBreak, lang);
  return found;
}

export function sentences(picked: ComplaintSharePicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const { quarters, last, change } = picked;
  const sourceOf = knownSources(published);
  const { what, missing } = say.sentence;
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
