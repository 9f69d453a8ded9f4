import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import { yearMarkNotes } from '../shared/year-mark.ts';
import { rangeWords } from '../shared/period-range.ts';
import { dictionary, figureText, quarterName } from './names.ts';
import type { ComplaintSharePicked, KnownQuarter } from './pick.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function complaintShareWords(picked: ComplaintSharePicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const { quarters, first, peak, last, cut } = picked;
  if (!first || !peak || !last) {
    const title = cut ? rangeWords[lang].nothing : quarters.length > 0 ? say.noFigures : say.none;
    return { title, subtitle: say.subtitle(undefined), notes: notesOf(picked, lang), alt: title };
  }
  const share = (quarter: KnownQuarter) => figureText(quarter.claim, lang) ?? '';
  const name = (quarter: KnownQuarter) => quarterName(quarter, lang);
  const title = titleOf({ first, peak, last }, lang);
  const alt = say.alt({
    first: name(first),
    firstShare: share(first),
    last: name(last),
    lastShare: share(last),
  });
  return {
    title,
    subtitle: say.subtitle([name(first), name(last)]),
    notes: notesOf(picked, lang),
    alt: first === last ? title : alt + say.altPeak({ peak: name(peak), share: share(peak) }) + say.altEnd,
  };
}

function titleOf(key: { first: KnownQuarter; peak: KnownQuarter; last: KnownQuarter }, lang: Lang): string {
  const say = dictionary[lang];
  const [first = '', peak = '', last = ''] = [key.first, key.peak, key.last].map(({ claim }) =>
    figureText(claim, lang),
  );
  if (key.first === key.last) return say.titleOne({ period: quarterName(key.first, lang), share: first });
  if (key.peak.share > Math.max(key.first.share, key.last.share)) return say.titleHump({ first, peak, last });
  return say.titleMove({ first, last, falls: key.last.share < key.first.share });
}

function notesOf({ quarters, known, change, misread, marked }: ComplaintSharePicked, lang: Lang): string[] {
  const say = dictionary[lang];
  const counted = quarters.flatMap((quarter) => {
    const count = figureText(quarter.count, lang);
    return count === undefined ? [] : [say.count({ period: quarterName(quarter, lang), count })];
  });
  const missing = quarters.filter((quarter) => quarter.gap);
  return [
    ...(misread
      ? [say.noteMisread({ period: quarterName(misread, lang), share: figureText(misread.claim, lang) ?? '' })]
      : []),
    ...(change?.gap.note ? [change.gap.note[lang]] : []),
    ...(counted.length > 0 ? [say.noteShare(counted.join(say.semicolon))] : []),
    ...(missing.length > 0 ? [say.noteGaps(missing.length)] : []),
    ...(known.some((quarter) => quarter.weak) ? [say.noteWeak] : []),
    ...yearMarkNotes(marked, lang),
  ];
}
