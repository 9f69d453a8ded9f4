import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Level } from '../shared/year-series.ts';
import { gapYears } from '../shared/year-series.ts';
import type { ChartText } from '../chart.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { rangeWords } from '../shared/period-range.ts';
import { en } from './en.ts';
import type { BankAiSharePicked } from './pick.ts';
import type { BankAiShareDictionary } from './zh.ts';
import { zh } from './zh.ts';

export const dictionary: Readonly<Record<Lang, BankAiShareDictionary>> = { zh, en };

export const shareOf = (level: Level, lang: Lang): string =>
  level.claim.figure ? formatFigure(level.claim.figure, lang) : '';

/** Sentences of the chart; each number in them is a picked one. */
export function bankAiShareWords(picked: BankAiSharePicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const { first, last } = picked;
  const others = picked.others.length > 0;
  const title = titleOf(picked, lang);
  if (!first || !last)
    return { title, subtitle: say.subtitle(undefined, others), notes: notesOf(picked, lang), alt: title };
  return {
    title,
    subtitle: say.subtitle(first === last ? undefined : [String(first.year), String(last.year)], others),
    notes: notesOf(picked, lang),
    alt:
      first === last
        ? title
        : say.alt({
            from: String(first.year),
            first: shareOf(first, lang),
            to: String(last.year),
            last: shareOf(last, lang),
          }),
  };
}

function titleOf({ first, last, others, points, cut }: BankAiSharePicked, lang: Lang): string {
  const say = dictionary[lang];
  if (!first || !last) return others.length > 0 ? say.titleOthers(cut) : cut ? rangeWords[lang].nothing : say.none;
  if (first === last) return say.titleOne(String(last.year), shareOf(last, lang));
  return say.title({
    from: String(first.year),
    first: shareOf(first, lang),
    to: String(last.year),
    last: shareOf(last, lang),
    up: last.value >= first.value,
    open: points.some((point) => point.gap && point.year > last.year),
  });
}

function notesOf({ points, others, marked }: BankAiSharePicked, lang: Lang): string[] {
  const say = dictionary[lang];
  const notes: string[] = [];
  for (const point of points)
    if (point.articleOnly && point.claim?.figure)
      notes.push(say.noteArticle(String(point.year), formatFigure(point.claim.figure, lang)));
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
