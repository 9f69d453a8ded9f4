import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import type { AreaList, ListedArea } from './pick-areas.ts';
import { isPaid } from './pick-areas.ts';
import type { Level, UsComparatorPicked } from './pick.ts';
import { en } from './en.ts';
import { rangeWords } from '../shared/period-range.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

/** A number of jobs in the unit of the language: 万 in Chinese, millions in English. */
export function jobsNumber(jobs: number, lang: Lang): string {
  const { jobUnit, jobDigits } = dictionary[lang];
  return formatNumber(jobs / jobUnit, lang, jobDigits);
}

/** Sentences of the chart; each number in them is a picked one. */
export function usComparatorWords(picked: UsComparatorPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const first = picked.years[0];
  const last = picked.years.at(-1);
  const title = areaTitle(picked, lang) ?? titleOf(picked, lang);
  if (!first || !last || title === undefined) {
    const nothing = picked.cut ? rangeWords[lang].nothing : say.none;
    return { title: nothing, subtitle: say.subtitle(undefined), notes: [], alt: nothing };
  }
  return {
    title,
    subtitle: say.subtitle(say.span(first.year, last.year)),
    notes: notesOf(picked, lang),
    alt: altOf(picked, lang),
  };
}

/** What the asked-for areas show: the chosen ones, else the ends of the chosen ranking. */
function areaTitle({ list }: UsComparatorPicked, lang: Lang): string | undefined {
  const say = dictionary[lang];
  if (!list.asked) return undefined;
  const paid = list.chosen.filter((one) => isPaid(one.area));
  const [first, last] = [paid[0], paid.at(-1)];
  if (first && last && first !== last) {
    const pay = ({ area }: ListedArea) => say.pay(area.median ?? 0);
    return say.titleAreas(paid.length, list.chosen.length, pay(last), pay(first));
  }
  if (first?.area.median !== undefined)
    return say.titleArea(first.area.name, say.pay(first.area.median), rankOf(first, list, lang));
  const unpaid = list.chosen[0];
  if (unpaid) return say.titleUnpaid(unpaid.area.name);
  const { ends } = list;
  if (!ends || list.show === 'chosen') return undefined;
  const { highest, lowest } = ends;
  return say.titleGroup(say.groupCount[list.group](list.ranked), say.pay(lowest.median), say.pay(highest.median));
}

/** `rank 37 of 529 …`; undefined for an area that is not in the ranking. */
export function rankOf({ rank }: ListedArea, list: AreaList, lang: Lang): string | undefined {
  const say = dictionary[lang];
  return rank === undefined ? undefined : say.rank(rank, say.groupCount[list.group](list.ranked));
}

const jobsOf = (level: Level, lang: Lang): string => dictionary[lang].jobs(jobsNumber(level.value, lang));

function titleOf(
  { jobs, peak, lastJobs, sincePeak, lastPay, cut }: UsComparatorPicked,
  lang: Lang,
): string | undefined {
  const say = dictionary[lang];
  if (peak && lastJobs) {
    if (jobs.length === 1) return say.titleOne(peak.year, jobsOf(peak, lang));
    return sincePeak === undefined
      ? say.titleRise(lastJobs.year, jobsOf(lastJobs, lang), cut)
      : say.titleFall(peak.year, jobsOf(peak, lang), lastJobs.year, say.percent(sincePeak), cut);
  }
  return lastPay && say.titlePay(lastPay.year, say.pay(lastPay.value));
}

function notesOf(picked: UsComparatorPicked, lang: Lang): string[] {
  const say = dictionary[lang];
  const { pay, spread, kinds, breaks, derivedYears, missingYears, areasWeak } = picked;
  const notes: string[] = [say.noteCompare];
  if (pay.length > 0) notes.push(say.noteNominal);
  if (spread) {
    const { year, high, low, ratio } = spread;
    notes.push(say.noteSpread({ year, high: say.pay(high), low: say.pay(low), ratio: say.ratio(ratio) }));
  }
  if (kinds.length > 0) notes.push(say.noteAreas(picked.unpaid));
  if (picked.list.extent) notes.push(say.noteList);
  const marks: string[] = [];
  if (breaks.length > 0) marks.push(say.noteBreaks(breaks));
  if (derivedYears.length > 0) marks.push(say.noteDerived(derivedYears));
  if (kinds.length > 0 && areasWeak && derivedYears.length > 0) marks.push(say.noteWeakAreas);
  if (missingYears.length > 0) marks.push(say.noteMissing(missingYears));
  if (marks.length > 0) notes.push(say.join(marks));
  return [...notes, ...yearMarkNotes(picked.marked, lang)];
}

function altOf({ jobs, peak, lastJobs, pay, lastPay, kinds, areaYear, list }: UsComparatorPicked, lang: Lang): string {
  const say = dictionary[lang];
  const sentences: string[] = [say.altHead];
  const [firstJobs, firstPay] = [jobs[0], pay[0]];
  if (firstJobs && firstJobs === lastJobs)
    sentences.push(say.titleOne(firstJobs.year, jobsOf(firstJobs, lang)) + say.stop);
  else if (firstJobs && peak && lastJobs) {
    const [a, b, c] = [jobsOf(firstJobs, lang), jobsOf(peak, lang), jobsOf(lastJobs, lang)];
    sentences.push(say.altJobs(firstJobs.year, a, peak.year, b, lastJobs.year, c));
  }
  if (firstPay && firstPay === lastPay) sentences.push(say.titlePay(firstPay.year, say.pay(firstPay.value)) + say.stop);
  else if (firstPay && lastPay) {
    sentences.push(say.altPay(firstPay.year, say.pay(firstPay.value), lastPay.year, say.pay(lastPay.value)));
  }
  if (kinds.length > 0) sentences.push(say.altAreas(say.yearOf(areaYear)));
  const { ends, ranked, group, chosen } = list;
  if (ends) {
    const { highest: a, lowest: b } = ends;
    sentences.push(say.altList(say.groupCount[group](ranked), a.name, say.pay(a.median), b.name, say.pay(b.median)));
  }
  if (chosen.length > 0) sentences.push(say.altChosen(chosen.map((one) => one.area.name)));
  return say.join([...sentences, say.altTable]);
}
