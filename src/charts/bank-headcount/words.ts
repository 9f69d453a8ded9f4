import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Words } from '../chart.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { rangeWords } from '../shared/period-range.ts';
import type { BankHeadcountPicked, PublishedYear } from './pick.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

export const dictionary = { zh, en };

/** Sentences of the chart; each number in them is a picked one. */
export function bankHeadcountWords(picked: BankHeadcountPicked, lang: Lang): Words {
  const say = dictionary[lang];
  const { points, first, peak, last, sincePeak, steepest, cut } = picked;
  const gaps = points.filter((point) => point.gap);
  const noteGaps = gaps.length > 0 ? [say.noteGaps(gaps.map((point) => String(point.year)))] : [];
  if (!first || !peak || !last) {
    const title = cut ? rangeWords[lang].nothing : say.none;
    return { title, subtitle: say.subtitle(undefined), notes: noteGaps, alt: title };
  }
  const staff = (point: PublishedYear) => (point.claim.figure ? formatFigure(point.claim.figure, lang) : '');
  const percent = (value: number) => `${formatNumber(Math.abs(value), lang)}%`;
  const years = (wanted: readonly { year: number }[]) => wanted.map((point) => String(point.year));
  const title =
    first === last
      ? say.titleOne(String(last.year), staff(last))
      : sincePeak === undefined
        ? say.titlePeak(String(peak.year), staff(peak), cut)
        : say.titleFall(staff(peak), staff(last), percent(sincePeak), String(peak.year), String(last.year));
  const notes: string[] = [];
  const counted =
    steepest && points.find((point) => point.year === steepest.year && point.institutionsChange !== undefined);
  const before = counted && points.find((point) => point.year === counted.year - 1);
  if (
    steepest?.change !== undefined &&
    counted?.institutionsChange !== undefined &&
    counted.institutions &&
    before?.institutions
  ) {
    notes.push(
      say.noteRespondents({
        year: String(steepest.year),
        staffFall: percent(steepest.change),
        banksFall: percent(counted.institutionsChange),
        from: formatNumber(before.institutions.count, lang),
        to: formatNumber(counted.institutions.count, lang),
      }),
    );
  }
  const weak = points.filter((point) => point.weak);
  if (weak.length > 0) notes.push(say.noteWeak(years(weak)));
  const writing = points.filter((point) => point.institutions?.kind === 'writing');
  if (writing.length > 0) notes.push(say.noteWriting(years(writing)));
  if (picked.splits.length > 0) notes.unshift(say.noteSplit);
  notes.push(...noteGaps, ...yearMarkNotes(picked.marked, lang));
  return {
    title,
    subtitle: say.subtitle([String(first.year), String(last.year)]),
    notes,
    alt:
      first === last
        ? title
        : say.alt({
            first: String(first.year),
            firstStaff: staff(first),
            peak: String(peak.year),
            peakStaff: staff(peak),
            last: String(last.year),
            lastStaff: staff(last),
          }),
  };
}
