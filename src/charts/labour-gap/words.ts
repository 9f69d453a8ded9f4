import type { Published } from '../../datasets/published.ts';
import { figureText, formatFigure, formatQuantity } from '../../i18n/format-figure.ts';
import { joinList } from '../../i18n/sentences.ts';
import { roundedQuantity, roundedValue } from '../../i18n/format-rounded.ts';
import type { Lang } from '../../i18n/lang.ts';
import { periodLabel, when } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/periods/quarter.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip, gapTip } from '../shared/tips.ts';
import { rangeWords } from '../shared/period-range.ts';
import type { ChartSentences, Sentence } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, knownSources } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { GapQuarter, LabourGapPicked, Metric, Stretch } from './pick.ts';
import { listed, metrics, stretchesWithout } from './pick.ts';
import type { Say } from './zh.ts';

const label = ({ quarter }: GapQuarter, lang: Lang): string => periodLabel(quarterCode(quarter), lang);

/** Vacancies per seeker as printed. */
const ratioText = ({ claims }: GapQuarter, lang: Lang): string =>
  figureText(claims.vacancy_seeker_ratio?.figure, lang, '', 'bare');

/** Vacancies or seekers, rounded as a newspaper prints them, without the unit. */
export const countText = (value: number, { unit = 'person' }: LabourGapPicked, lang: Lang): string =>
  roundedQuantity(value, unit, lang, { digits: 3, style: 'bare' });

/** Title, subtitle and notes; every number in them is a picked one, and no quarter is compared with another. */
export function text(picked: LabourGapPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const { known } = picked;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) {
    const title = picked.cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(undefined), notes: [], alt: title };
  }
  const span = say.to(label(first, lang), label(last, lang));
  return {
    title: titleOf(picked, speech),
    subtitle: say.subtitle(span),
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
  const [low, high] = [least, most].map(({ ratio = 0 }) => roundedValue(ratio, 'ratio', lang));
  return low === undefined || high === undefined || low === high
    ? say.titleRatio(ratioText(least, lang))
    : say.titleRange(low, high);
}

/** The least and the greatest count of the quarters, whatever their order in time. */
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

function notesOf({ quarters, ratios, marked, unfound }: LabourGapPicked, { lang, say }: Speech<Say>): string[] {
  const spans = (list: readonly Stretch[]) => {
    const names = list.map((ends) => ends.map((end) => periodLabel(quarterCode(end), lang)));
    return joinList(
      names.map(([from = '', to = '']) => say.to(from, to)),
      lang,
    );
  };
  const without = (metric: Metric) => stretchesWithout(quarters, metric);
  const [noSeekers, noRatio] = [without('seekers'), without('vacancy_seeker_ratio')];
  const notes: string[] = [say.noteAll];
  if (noSeekers.length > 0) notes.push(say.notePartial(spans(noSeekers)));
  if (noRatio.length > 0) notes.push(say.noteNoRatio(spans(noRatio)));
  if (ratios && ratios[0] !== ratios[1]) {
    const [least, most] = ratios;
    notes.push(
      say.noteRatio({
        ...{ low: ratioText(least, lang), lowQuarter: label(least, lang) },
        ...{ high: ratioText(most, lang), highQuarter: label(most, lang) },
      }),
    );
  }
  if (unfound.length > 0) notes.push(say.noteGaps(spans(unfound)));
  if (quarters.some((quarter) => quarter.weak)) notes.push(say.noteWeak);
  return [...notes, ...yearMarkNotes(marked, lang)];
}

/** One tip per quarter: all its figures, or why there are none. */
export const tips = ({ quarters }: LabourGapPicked, speech: Speech<Say>): Record<string, Tip> =>
  Object.fromEntries(quarters.map((quarter) => [quarter.id, tipOf(quarter, speech)]));

function tipOf(quarter: GapQuarter, { lang, say }: Speech<Say>): Tip {
  const heading = label(quarter, lang);
  const [claim, ...others] = metrics.flatMap((metric) => quarter.claims[metric] ?? []);
  if (!claim) return gapTip(Object.values(quarter.gaps)[0], heading, lang);
  const lineOf = (metric: Metric, words: string | undefined) =>
    words === undefined ? [] : [say.line(say.columns[metric].label, words)];
  const lines = [
    ...listed.flatMap((metric) => {
      const figure = quarter.claims[metric]?.figure;
      return lineOf(metric, figure && formatFigure(figure, lang));
    }),
    ...listed.flatMap((metric) => lineOf(metric, quarter.gaps[metric]?.reason.name[lang])),
  ];
  const tip = claimTip(claim, heading, lang, [...lines.slice(1), claim.population[lang]]);
  return { ...tip, figure: lines[0] ?? tip.figure, quotes: [claim, ...others].map(({ id }) => id) };
}

/** One sentence has all figures of a quarter: they come from one release and explain one another. */
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
