import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import type { ChartText } from '../chart.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { rangeWords } from '../shared/period-range.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/quarter.ts';
import { en } from './en.ts';
import type { GapQuarter, LabourGapPicked } from './pick.ts';
import { isKnown } from './pick.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

const label = ({ quarter }: GapQuarter, lang: Lang): string => periodLabel(quarterCode(quarter), lang);
const ratioText = ({ claims: { vacancy_seeker_ratio: claim } }: GapQuarter, lang: Lang): string =>
  claim?.figure ? formatFigure(claim.figure, lang) : '';

/** Sentences of the chart; each number in them is a picked one. */
export function labourGapWords(picked: LabourGapPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const { known, ratios, unit } = picked;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) {
    const subtitle = say.subtitle({ unit: '', span: undefined });
    const title = picked.cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle, notes: [], alt: title };
  }
  const span = say.to(label(first, lang), label(last, lang));
  const style = unit === undefined ? undefined : unitStyle(unit, lang).name;
  const title = ratios
    ? say.titleRange({ low: ratioText(ratios[0], lang), high: ratioText(ratios[1], lang) })
    : say.titlePlain;
  return {
    title,
    subtitle: say.subtitle({ unit: style === undefined ? '' : say.unitIn('', style), span }),
    notes: notesOf(picked, lang),
    alt: say.alt({
      known: formatNumber(known.length, lang),
      span,
      vacancies: rangeText(say.vacancies, known, (quarter) => quarter.vacancies, unit, lang),
      seekers: rangeText(say.seekers, known, (quarter) => quarter.seekers, unit, lang),
    }),
  };
}

function rangeText(
  name: string,
  quarters: readonly GapQuarter[],
  of: (quarter: GapQuarter) => number | undefined,
  unit: string | undefined,
  lang: Lang,
): string {
  const values = quarters.flatMap((quarter) => of(quarter) ?? []);
  if (values.length === 0 || unit === undefined) return name;
  const show = (value: number) => formatQuantity(value, unit, lang);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? `${name} ${show(low)}` : dictionary[lang].altRange(name, show(low), show(high));
}

function notesOf({ quarters, ratios, marked }: LabourGapPicked, lang: Lang): string[] {
  const say = dictionary[lang];
  const notes: string[] = [say.noteAll];
  if (ratios && ratios[0] !== ratios[1]) {
    const [least, most] = ratios;
    notes.push(
      say.noteRatio({
        low: ratioText(least, lang),
        lowQuarter: label(least, lang),
        high: ratioText(most, lang),
        highQuarter: label(most, lang),
      }),
    );
  }
  const partial = quarters.filter((quarter) => isKnown(quarter) && quarter.seekers === undefined);
  if (partial.length > 0)
    notes.push(
      say.notePartial(
        joinList(
          partial.map((quarter) => label(quarter, lang)),
          lang,
        ),
      ),
    );
  const spans = emptySpans(quarters).map(([from, to]) => say.to(label(from, lang), label(to, lang)));
  if (spans.length > 0) notes.push(say.noteGaps(joinList(spans, lang)));
  if (quarters.some((quarter) => quarter.weak)) notes.push(say.noteWeak);
  return [...notes, ...yearMarkNotes(marked, lang)];
}

/** Stretches of quarters without any figure. */
export function emptySpans(quarters: readonly GapQuarter[]): (readonly [GapQuarter, GapQuarter])[] {
  const spans: [GapQuarter, GapQuarter][] = [];
  for (const quarter of quarters) {
    if (isKnown(quarter)) continue;
    const open = spans.at(-1);
    if (open && open[1].quarter.index === quarter.quarter.index - 1) open[1] = quarter;
    else spans.push([quarter, quarter]);
  }
  return spans;
}
