import { joinList } from '../../i18n/join-list.ts';
import type { ChartText, Speech } from '../chart.ts';
import { changeOf } from '../guard.ts';
import { obstacleList } from '../shared/obstacle-words.ts';
import { rangeWords } from '../shared/period-range.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import type { ListedArea } from './pick-areas.ts';
import { isPaid } from './pick-areas.ts';
import type { Point, UsComparatorPicked } from './pick.ts';
import { jobsNumber, levelOf, rankOf } from './words-parts.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';
export { tips } from './words-tips.ts';

/** Title, subtitle and notes; each number in them is a picked one, and a change only stands where the guard lets it. */
export function text(picked: UsComparatorPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const first = picked.years[0];
  const last = picked.years.at(-1);
  const ofAreas = areaTitle(picked, say);
  const ofYears = yearTitle(picked, speech);
  const title = ofAreas ?? ofYears.title;
  if (!first || !last || title === undefined) {
    const nothing = picked.cut ? rangeWords[lang].nothing : say.none;
    return { title: nothing, subtitle: say.subtitle(undefined), notes: [], alt: nothing };
  }
  const refused = ofAreas === undefined && ofYears.refused !== undefined ? [ofYears.refused] : [];
  return {
    title,
    subtitle: say.subtitle(say.span(first.year, last.year)),
    notes: [...refused, ...notesOf(picked, speech)],
    alt: altOf(picked, speech),
  };
}

/** What the asked-for areas show: the chosen ones, else the ends of the chosen ranking. */
function areaTitle({ list }: UsComparatorPicked, say: Say): string | undefined {
  if (!list.asked) return undefined;
  const paid = list.chosen.filter((one) => isPaid(one.area));
  const [first, last] = [paid[0], paid.at(-1)];
  if (first && last && first !== last) {
    const pay = ({ area }: ListedArea) => say.pay(area.median ?? 0);
    return say.titleAreas(paid.length, list.chosen.length, pay(last), pay(first));
  }
  if (first?.area.median !== undefined)
    return say.titleArea(first.area.name, say.pay(first.area.median), rankOf(first, list, say));
  const unpaid = list.chosen[0];
  if (unpaid) return say.titleUnpaid(unpaid.area.name);
  const { ends } = list;
  if (!ends || list.show === 'chosen') return undefined;
  const { highest, lowest } = ends;
  return say.titleGroup(say.groupCount[list.group](list.ranked), say.pay(lowest.median), say.pay(highest.median));
}

const jobsOf = ({ value }: Point, speech: Speech<Say>): string => speech.say.jobs(jobsNumber(value, speech));

/** Jobs at their most and in the last year, with the change between them or why none is stated. */
function yearTitle(
  { jobs, peak, lastJobs, lastPay, cut, breaks, publishers }: UsComparatorPicked,
  speech: Speech<Say>,
): { readonly title: string | undefined; readonly refused?: string } {
  const { lang, say } = speech;
  if (!peak || !lastJobs) return { title: lastPay && say.titlePay(lastPay.year, say.pay(lastPay.value)) };
  if (jobs.length === 1) return { title: say.titleOne(peak.year, jobsOf(peak, speech)) };
  if (peak === lastJobs) return { title: say.titleRise(lastJobs.year, jobsOf(lastJobs, speech), cut) };
  const [from, to] = [peak, lastJobs].map(({ row }) => {
    const publisher = publishers.find(({ id }) => id === row.source)?.publisher;
    return levelOf(row, 'employment', { publisher, published: undefined }, speech);
  });
  const compared = from && to ? changeOf(from, to, breaks, lang) : { obstacles: [] };
  if ('percent' in compared) return { title: say.titleFall(peak.year, lastJobs.year, say.percent(compared.percent)) };
  const label = ({ value }: Point) => say.jobsLabel(jobsNumber(value, speech));
  return {
    title: say.titleLevels(peak.year, label(peak), lastJobs.year, label(lastJobs)),
    refused: say.noteRefused(peak.year, lastJobs.year, obstacleList(compared.obstacles, lang)),
  };
}

function notesOf(picked: UsComparatorPicked, { lang, say }: Speech<Say>): string[] {
  const { pay, spread, kinds, breakYears, derivedYears, missingYears, areasWeak } = picked;
  const years = (list: readonly number[]) => joinList(yearSpans(list), lang);
  const marks = [
    ...(breakYears.length > 0 ? [say.noteBreaks(years(breakYears))] : []),
    ...(derivedYears.length > 0 ? [say.noteDerived(years(derivedYears))] : []),
    ...(kinds.length > 0 && areasWeak && derivedYears.length > 0 ? [say.noteWeakAreas] : []),
    ...(missingYears.length > 0 ? [say.noteMissing(years(missingYears))] : []),
  ];
  const ends = spread && { year: spread.year, high: say.pay(spread.high), low: say.pay(spread.low) };
  return [
    say.noteCompare,
    ...(pay.length > 0 ? [say.noteNominal] : []),
    ...(ends ? [say.noteSpread({ ...ends, ratio: say.ratio(spread.ratio) })] : []),
    ...(kinds.length > 0 ? [say.noteAreas(picked.unpaid)] : []),
    ...(picked.list.extent ? [say.noteList] : []),
    ...(marks.length > 0 ? [say.join(marks)] : []),
    ...yearMarkNotes(picked.marked, lang),
  ];
}

/** Years in order, three or more in a row written as a span: 2001–2003, 2006, 2008. */
function yearSpans(years: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.at(-1) === year - 1) run.push(year);
    else runs.push([year]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${String(run[0])}–${String(run.at(-1))}`] : run.map(String)));
}

function altOf(picked: UsComparatorPicked, speech: Speech<Say>): string {
  const { say } = speech;
  const { jobs, peak, lastJobs, pay, lastPay, kinds, areaYear, list } = picked;
  const sentences: string[] = [say.altHead];
  const [firstJobs, firstPay] = [jobs[0], pay[0]];
  if (firstJobs && firstJobs === lastJobs)
    sentences.push(say.titleOne(firstJobs.year, jobsOf(firstJobs, speech)) + say.stop);
  else if (firstJobs && peak && lastJobs) {
    const [a, b, c] = [jobsOf(firstJobs, speech), jobsOf(peak, speech), jobsOf(lastJobs, speech)];
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
