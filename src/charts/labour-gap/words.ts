import type { Published } from '../../datasets/published.ts';
import { formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/join-list.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel, when } from '../../i18n/period-words.ts';
import { unitStyle } from '../../i18n/units.ts';
import { quarterCode } from '../../lib/quarter.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { gapTip } from '../shared/gap-tip.ts';
import { rangeWords } from '../shared/period-range.ts';
import type { ChartSentences, Sentence } from '../shared/sentences/chart-sentences.ts';
import { claimLevel } from '../shared/sentences/claim-level.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/known-sources.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { GapQuarter, LabourGapPicked } from './pick.ts';
import { emptySpans, isKnown, metrics } from './pick.ts';
import type { Say } from './zh.ts';

const label = ({ quarter }: GapQuarter, lang: Lang): string => periodLabel(quarterCode(quarter), lang);

const ratioText = ({ claims }: GapQuarter, lang: Lang, style: 'unit' | 'short' = 'unit'): string => {
  const figure = claims.vacancy_seeker_ratio?.figure;
  return figure ? formatFigure(figure, lang, style) : '';
};

/** Title, subtitle and notes; each number in them is a picked one, and no quarter is held against another. */
export function text(picked: LabourGapPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { known, unit } = picked;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) {
    const title = picked.cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle({ unit: undefined, span: undefined }), notes: [], alt: title };
  }
  const span = say.to(label(first, lang), label(last, lang));
  const unitName = unit === undefined ? undefined : unitStyle(unit, lang).name;
  return {
    title: titleOf(picked, speech),
    subtitle: say.subtitle({ unit: unitName, span }),
    notes: notesOf(picked, speech),
    alt: say.alt({
      known: known.length,
      span,
      vacancies: rangeText('vacancies', picked, speech),
      seekers: rangeText('seekers', picked, speech),
    }),
  };
}

function titleOf({ ratios }: LabourGapPicked, { lang, say }: Speech<Say>): string {
  if (!ratios) return say.titlePlain;
  const [least, most] = ratios;
  const [low, high] = [ratioText(least, lang), ratioText(most, lang)];
  return low === high
    ? say.titleRatio(low)
    : say.titleRange({ low: ratioText(least, lang, 'short'), high: ratioText(most, lang, 'short') });
}

/** Least and greatest count of the quarters, which tells nothing of their order. */
function rangeText(
  metric: 'vacancies' | 'seekers',
  { known, unit }: LabourGapPicked,
  { lang, say }: Speech<Say>,
): string {
  const values = known.flatMap((quarter) => quarter[metric] ?? []);
  const name = say.columns[metric].label;
  if (values.length === 0 || unit === undefined) return name;
  const show = (value: number) => formatQuantity(value, unit, lang);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? `${name} ${show(low)}` : say.altRange[metric](show(low), show(high));
}

function notesOf({ quarters, ratios, marked }: LabourGapPicked, { lang, say }: Speech<Say>): string[] {
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
  const names = partial.map((quarter) => label(quarter, lang));
  if (names.length > 0) notes.push(say.notePartial(joinList(names, lang)));
  const spans = emptySpans(quarters).map(([from, to]) => say.to(label(from, lang), label(to, lang)));
  if (spans.length > 0) notes.push(say.noteGaps(joinList(spans, lang)));
  if (quarters.some((quarter) => quarter.weak)) notes.push(say.noteWeak);
  return [...notes, ...yearMarkNotes(marked, lang)];
}

/** One tip a quarter: every figure of it, or why there is none. */
export const tips = ({ quarters }: LabourGapPicked, speech: Speech<Say>): Record<string, Tip> =>
  Object.fromEntries(quarters.map((quarter) => [quarter.id, tipOf(quarter, speech)]));

function tipOf(quarter: GapQuarter, { lang, say }: Speech<Say>): Tip {
  const heading = label(quarter, lang);
  const [claim, ...others] = metrics.flatMap((metric) => quarter.claims[metric] ?? []);
  if (!claim) return gapTip(Object.values(quarter.gaps)[0], heading, lang);
  const lines = metrics.flatMap((metric) => {
    const name = say.columns[metric].label;
    const figure = quarter.claims[metric]?.figure;
    const reason = quarter.gaps[metric]?.reason.name[lang];
    if (figure) return [say.line(name, formatFigure(figure, lang))];
    return reason === undefined ? [] : [say.line(name, reason)];
  });
  const tip = claimTip(claim, heading, lang, [...lines.slice(1), claim.population[lang]]);
  return { ...tip, figure: lines[0] ?? tip.figure, quotes: [claim, ...others].map(({ id }) => id) };
}

/** A quarter's figures stand in one sentence: they come from one release and explain one another. */
export function sentences(picked: LabourGapPicked, { lang, say }: Speech<Say>, published: Published): ChartSentences {
  const sourceOf = knownSources(published);
  const { quarters, known } = picked;
  const { figures, what, list, verb, missing, series } = say.sentence;
  return {
    key: known.at(-1)?.id,
    sentences: quarters.map((quarter): Sentence => {
      const period = when(quarterCode(quarter.quarter), lang);
      const [first] = metrics.flatMap((metric) => quarter.claims[metric] ?? []);
      if (!first) return gapSentence(quarter.id, Object.values(quarter.gaps)[0], { when: period, what: missing }, lang);
      const said = metrics.flatMap((metric) => {
        const figure = quarter.claims[metric]?.figure;
        return figure ? [figures[metric](formatFigure(figure, lang))] : [];
      });
      return figureSentence(
        {
          ...{ row: quarter.id, source: sourceOf(first.source), flag: first.flag, note: first.note, when: period },
          ...{ what: what(first.population[lang]), verb, figure: list(said) },
        },
        lang,
      );
    }),
    comparisons: metrics.flatMap((metric) => {
      const levels = quarters.flatMap(({ claims }) => {
        const claim = claims[metric];
        if (!claim) return [];
        const definition = { id: claim.population.zh, name: claim.population[lang], known: true };
        return [claimLevel(claim, sourceOf(claim.source), definition, lang)];
      });
      return compareSeries({ what: series(metric), levels, breaks: [] }, lang);
    }),
  };
}
