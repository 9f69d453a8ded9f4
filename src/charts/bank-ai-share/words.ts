import type { Published } from '../../datasets/published.ts';
import { figureText, formatFigure, formatQuantity, roundedPercent } from '../../i18n/format-figure.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { changeOf } from '../guard.ts';
import { claimTip } from '../shared/tips.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { rangeWords } from '../shared/period-range.ts';
import { bankYearly, yearLevel } from '../shared/sentences/bank-yearly.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { gapYears } from '../shared/year-series.ts';
import type { BankAiSharePicked } from './pick.ts';
import type { Ends, Say } from './zh.ts';

/** Title, subtitle and notes; every number in them is a picked one, and a change is stated only where the guard allows it. */
export function text(picked: BankAiSharePicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { first, last, cut } = picked;
  const others = picked.others.length > 0;
  if (!first || !last) {
    const title = others ? say.titleOthers(cut) : cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(undefined, others), notes: notesOf(picked, [], speech), alt: title };
  }
  if (first === last) {
    const title = say.titleOne(String(last.year), roundedPercent(last.value, lang));
    return { title, subtitle: say.subtitle(undefined, others), notes: notesOf(picked, [], speech), alt: title };
  }
  const ends: Ends = {
    ...{ from: String(first.year), first: roundedPercent(first.value, lang) },
    ...{ to: String(last.year), last: roundedPercent(last.value, lang) },
  };
  const [a, b] = [first, last].map((level) => yearLevel(level, { what: say.sentences.main }, lang));
  const compared = a && b ? changeOf(a, b, [], lang) : { obstacles: [] };
  const points = round(last.value - first.value, 2);
  const change = `${points > 0 ? '+' : ''}${formatQuantity(points, 'percentage_point', lang)}`;
  const refused =
    'obstacles' in compared ? [say.noteRefused(ends.from, ends.to, obstacleList(compared.obstacles, lang))] : [];
  return {
    title: 'percent' in compared ? say.titleChange(ends, change) : say.titleLevels(ends),
    subtitle: say.subtitle([ends.from, ends.to], others),
    notes: notesOf(picked, refused, speech),
    alt: say.alt({ ...ends, first: figureText(first.claim.figure, lang), last: figureText(last.claim.figure, lang) }),
  };
}

function notesOf(
  { points, others, marked }: BankAiSharePicked,
  refused: readonly string[],
  { lang, say }: Speech<Say>,
): string[] {
  const notes: string[] = [];
  for (const point of points)
    if (point.articleOnly && point.claim?.figure)
      notes.push(say.noteArticle(String(point.year), formatFigure(point.claim.figure, lang)));
  notes.push(...refused);
  const agreeing = points.filter((point) => point.agrees);
  if (agreeing.length > 0)
    notes.push(
      say.noteAgrees({
        years: agreeing.map((point) => String(point.year)),
        changes: agreeing.flatMap((point) => (point.stated?.figure ? [formatFigure(point.stated.figure, lang)] : [])),
      }),
    );
  if (others.length > 0) notes.push(say.noteOthers);
  const weak = [...points, ...others.flatMap((other) => other.levels)].filter((point) => point.weak);
  const years = [...new Set(weak.map((point) => point.year))].sort((a, b) => a - b);
  if (years.length > 0) notes.push(say.noteWeak(years.map(String)));
  for (const { gap, years: missing } of gapYears(points))
    notes.push(say.noteGaps(gap.reason.name[lang], missing.map(String), gap.note?.[lang] ?? '').trim());
  return [...notes, ...yearMarkNotes(marked, lang)];
}

/** One tip per dot and per number of the list. */
export function tips({ points, others }: BankAiSharePicked, { lang, say }: Speech<Say>): Record<string, Tip> {
  const found: Record<string, Tip> = {};
  for (const { row, year, claim, stated } of points) {
    const heading = say.yearOf(say.main, String(year));
    const lines = stated?.figure ? [say.stated(formatFigure(stated.figure, lang))] : [];
    if (claim) found[row] = claimTip(claim, heading, lang, lines);
  }
  for (const { metric, levels } of others)
    for (const { row, year, claim } of levels)
      found[row] = claimTip(claim, say.yearOf(say.metrics[metric], String(year)), lang);
  return found;
}

/** Sentences on each measure by itself, and what may be said of changes within it. */
export function sentences(
  { points, others, last }: BankAiSharePicked,
  { lang, say }: Speech<Say>,
  published: Published,
): ChartSentences {
  const parts = [
    bankYearly({ what: say.sentences.main, points, stated: (point) => point.stated }, published, lang),
    ...others.map(({ metric, levels }) =>
      bankYearly({ what: say.sentences.others[metric], points: levels }, published, lang),
    ),
  ];
  return {
    key: last?.row,
    sentences: parts.flatMap((part) => part.sentences),
    comparisons: parts.flatMap((part) => part.comparisons),
  };
}
