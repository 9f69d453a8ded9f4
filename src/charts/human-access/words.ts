import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartText } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { dictionary, faultsText, figureText, periodName } from './names.ts';
import type { HumanAccessPicked } from './pick.ts';
import { isWeak } from './pick.ts';

/** Sentences of the chart; each number in them is a picked one. */
export function humanAccessWords(picked: HumanAccessPicked, lang: Lang): ChartText {
  const say = dictionary[lang];
  const claims = claimsOf(picked);
  const known = claims.filter((claim) => claim.figure);
  const years = known.flatMap(({ period }) => (period === undefined ? [] : [period.slice(0, 4)])).sort();
  const [first, last] = [years[0], years.at(-1)];
  const subtitle = say.subtitle(first !== undefined && last !== undefined ? [first, last] : undefined);
  if (known.length === 0) {
    const title = claims.length > 0 ? say.noFigures : say.none;
    return { title, subtitle, notes: [], alt: title };
  }
  return { title: titleOf(picked, lang), subtitle, notes: notesOf(picked, lang), alt: altOf(picked, lang) };
}

const claimsOf = ({ apps, dials, timed, told }: HumanAccessPicked) =>
  [apps?.tested, apps?.share, apps?.count, ...dials.flatMap(({ faults }) => faults), ...timed, ...told].filter(
    (claim) => claim !== undefined,
  );

function titleOf({ apps, dials }: HumanAccessPicked, lang: Lang): string {
  const say = dictionary[lang];
  if (apps?.tested.figure && apps.share?.figure)
    return say.titleApps({ tested: figureText(apps.tested, lang), share: figureText(apps.share, lang) });
  const latest = dials.findLast(({ faults }) => faults.some((claim) => claim.figure));
  if (latest) return say.titleDials({ period: periodName(latest.period, lang), faults: faultsText(latest, lang) });
  return say.titleOther;
}

function notesOf(picked: HumanAccessPicked, lang: Lang): string[] {
  const say = dictionary[lang];
  const { apps, dials, timed, told } = picked;
  const gapNotes = dials.flatMap(({ gap }) => (gap?.note ? [gap.note[lang]] : []));
  return [
    ...(apps?.share?.note ? [say.noteApps(apps.share.note[lang])] : []),
    ...[...new Set(gapNotes)].map(say.noteDials),
    ...timed.flatMap((claim) =>
      claim.note ? [say.noteTimed({ publisher: publisherName(claim.publisher, lang), note: claim.note[lang] })] : [],
    ),
    ...(told.length > 0 ? [say.noteTold(formatNumber(told.length, lang))] : []),
    ...(claimsOf(picked).some((claim) => claim.figure && isWeak(claim)) ? [say.noteWeak] : []),
  ];
}

function altOf({ apps, dials }: HumanAccessPicked, lang: Lang): string {
  const say = dictionary[lang];
  const tested =
    apps?.tested.figure && apps.share?.figure
      ? say.altApps({ tested: figureText(apps.tested, lang), share: figureText(apps.share, lang) })
      : '';
  const dialled = dials
    .filter(({ faults }) => faults.some((claim) => claim.figure))
    .map((dial) => say.altDials({ period: periodName(dial.period, lang), faults: faultsText(dial, lang) }));
  return say.alt + tested + dialled.join('') + say.altEnd;
}
