import type { RowOf } from '../../datasets/published.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { ChartText, Speech, Tip } from '../chart.ts';
import { claimTip } from '../shared/claim-tip.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { isWeak } from '../shared/weak.ts';
import type { DialTest, HumanAccessPicked } from './pick.ts';
import { faultName, figureText, firmsOf, periodName } from './words-labels.ts';
import type { Say } from './zh.ts';

export { sentences } from './words-sentences.ts';

/** Title, subtitle and notes; each number in them is a picked one. */
export function text(picked: HumanAccessPicked, speech: Speech<Say>): ChartText {
  const { say } = speech;
  const claims = claimsOf(picked);
  const known = claims.filter((claim) => claim.figure);
  const years = known.flatMap(({ period }) => (period === undefined ? [] : [period.slice(0, 4)])).sort();
  const [first, last] = [years[0], years.at(-1)];
  const subtitle = say.subtitle(first !== undefined && last !== undefined ? [first, last] : undefined);
  if (known.length === 0) {
    const title = claims.length > 0 ? say.noFigures : say.none;
    return { title, subtitle, notes: [], alt: title };
  }
  return { title: titleOf(picked, speech), subtitle, notes: notesOf(picked, speech), alt: altOf(picked, speech) };
}

const claimsOf = ({ apps, dials, timed, menu, told }: HumanAccessPicked) =>
  [apps?.tested, apps?.share, apps?.count, ...dials.flatMap(({ faults }) => faults), ...timed, ...menu, ...told].filter(
    (claim) => claim !== undefined,
  );

const hasFigure = (claim: RowOf<'experience'>): boolean => claim.figure !== undefined;

function titleOf({ apps, dials }: HumanAccessPicked, speech: Speech<Say>): string {
  const { say } = speech;
  if (apps?.tested.figure && apps.share?.figure)
    return say.titleApps({ tested: figureText(apps.tested, speech), share: figureText(apps.share, speech) });
  const latest = dials.findLast(({ faults }) => faults.some(hasFigure));
  if (latest) return say.titleDials({ period: periodName(latest.period, speech), faults: faultsText(latest, speech) });
  return say.titleOther;
}

function notesOf(picked: HumanAccessPicked, { lang, say }: Speech<Say>): string[] {
  const { apps, dials, timed, menu, told } = picked;
  const gapNotes = dials.flatMap(({ gap }) => (gap?.note ? [gap.note[lang]] : []));
  return [
    ...(apps?.share?.note ? [say.noteApps(apps.share.note[lang])] : []),
    ...[...new Set(gapNotes)].map(say.noteDials),
    ...timed.flatMap(({ note, publisher }) =>
      note ? [say.noteTimed({ publisher: publisherName(publisher, lang), note: note[lang] })] : [],
    ),
    ...menu.flatMap(({ note }) => (note ? [say.noteMenu(note[lang])] : [])),
    ...(told.length > 0 ? [say.noteTold(formatNumber(told.length, lang))] : []),
    ...(claimsOf(picked).some((claim) => claim.figure && isWeak(claim)) ? [say.noteWeak] : []),
  ];
}

function altOf({ apps, dials }: HumanAccessPicked, speech: Speech<Say>): string {
  const { say } = speech;
  const tested =
    apps?.tested.figure && apps.share?.figure
      ? say.altApps({ tested: figureText(apps.tested, speech), share: figureText(apps.share, speech) })
      : '';
  const dialled = dials
    .filter(({ faults }) => faults.some(hasFigure))
    .map((dial) => say.altDials({ period: periodName(dial.period, speech), faults: faultsText(dial, speech) }));
  return say.alt + tested + dialled.join('') + say.altEnd;
}

/** One tip a figure or gap; waits from stories are marked as anecdotes. */
export function tips({ apps, dials, timed, menu, told }: HumanAccessPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const found: Record<string, Tip> = {};
  const measured = [
    apps?.tested,
    apps?.share,
    apps?.count,
    ...dials.flatMap(({ faults }) => faults),
    ...timed,
    ...menu,
  ];
  for (const claim of measured) {
    if (!claim) continue;
    const lines = [periodName(claim.period, speech), claim.population[lang], firmsOf(claim, speech).join('')];
    found[claim.id] = claimTip(claim, claim.metric.name[lang], lang, lines);
  }
  for (const claim of told) {
    const lines = [say.headings.told, periodName(claim.period, speech)];
    found[claim.id] = claimTip(claim, claim.population[lang], lang, lines);
  }
  for (const { gap, period } of dials) {
    if (!gap) continue;
    found[gap.id] = {
      heading: `${say.dialled} · ${periodName(period, speech)}`,
      figure: gap.reason.name[lang],
      lines: [...(gap.note ? [gap.note[lang]] : []), ...(gap.looked ? [say.looked(gap.looked[lang])] : [])],
    };
  }
  return found;
}

/** The firms a notice names, fault by fault. */
const faultsText = ({ faults }: DialTest, speech: Speech<Say>): string =>
  faults
    .filter(hasFigure)
    .map((claim) => speech.say.fault({ name: faultName(claim, speech), firms: figureText(claim, speech) }))
    .join(speech.say.comma);
