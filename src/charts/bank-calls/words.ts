import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { rangeWords } from '../shared/period-range.ts';
import { en } from './en.ts';
import type { BankCallsPicked, CallYear } from './pick.ts';
import { gapYears } from '../shared/year-series.ts';
import type { BankCallsDictionary } from './zh.ts';
import { zh } from './zh.ts';

export const dictionary: Readonly<Record<Lang, BankCallsDictionary>> = { zh, en };

export const callsOf = (year: CallYear, lang: Lang): string =>
  year.claim?.figure ? formatFigure(year.claim.figure, lang) : '';

export const percent = (value: number, lang: Lang): string => `${formatNumber(value, lang)}%`;

/** Sentences of the chart; each number in them is a picked one. */
export function bankCallsWords(picked: BankCallsPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const known = picked.years.filter((year) => year.claim);
  const [first, last] = [known[0], known.at(-1)];
  const units = picked.eras.flatMap((era) => say.axisUnits[era.unit] ?? []);
  if (!first || !last) {
    const title = picked.partial ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(units, undefined), notes: gapNotes(picked, lang), alt: title };
  }
  const { span } = picked;
  const change = (value: number) => say.changed(percent(Math.abs(value), lang), value >= 0);
  const title = span
    ? say.title({
        from: String(span.from.year),
        to: String(span.to.year),
        staff: change(span.staff),
        calls: change(span.calls),
        perHead: change(span.perHead),
      })
    : say.titleLevel(String(last.year), callsOf(last, lang));
  return {
    title,
    subtitle: say.subtitle(units, first === last ? undefined : [String(first.year), String(last.year)]),
    notes: notesOf(picked, known, lang),
    alt:
      first === last
        ? title
        : say.alt({
            from: String(first.year),
            first: callsOf(first, lang),
            to: String(last.year),
            last: callsOf(last, lang),
            cut: picked.eras.length > 1 ? say.altCut : '',
          }),
  };
}

function notesOf(picked: BankCallsPicked, known: readonly CallYear[], lang: Lang): string[] {
  const say = dictionary[lang];
  const { growth, span, eras } = picked;
  const notes: string[] = [];
  if (growth?.stated?.figure?.value !== undefined && growth.computed !== undefined)
    notes.push(
      say.noteGrowth({
        year: String(growth.year),
        stated: percent(growth.stated.figure.value, lang),
        computed: percent(growth.computed, lang),
      }),
    );
  const [before, after] = [eras.at(-2), eras.at(-1)];
  const [lastBefore, firstAfter] = [before?.years.at(-1), after?.years[0]];
  if (before && after && lastBefore && firstAfter)
    notes.push(
      say.noteCut({
        before: String(lastBefore.year),
        beforeUnit: say.axisUnits[before.unit] ?? '',
        after: String(firstAfter.year),
        afterUnit: say.axisUnits[after.unit] ?? '',
      }),
    );
  if (known.some((year) => year.perHead !== undefined)) notes.push(say.notePerHead);
  if (span?.institutions)
    notes.push(
      say.noteInstitutions({
        from: String(span.from.year),
        to: String(span.to.year),
        before: formatNumber(span.institutions[0], lang),
        now: formatNumber(span.institutions[1], lang),
      }),
    );
  for (const year of known)
    if (year.low !== undefined) notes.push(say.noteOpen(String(year.year), callsOf(year, lang)));
  const weak = known.filter((year) => year.weak);
  if (weak.length > 0) notes.push(say.noteWeak(weak.map((year) => String(year.year))));
  return [...notes, ...gapNotes(picked, lang), ...yearMarkNotes(picked.marked, lang)];
}

function gapNotes({ years }: BankCallsPicked, lang: Lang): string[] {
  const gaps = gapYears(years).map((run) => [run.gap.reason.name[lang], run.years.map(String)] as const);
  return gaps.length > 0 ? [dictionary[lang].noteGaps(gaps)] : [];
}
