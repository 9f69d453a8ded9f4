import { group } from 'd3';
import type { Published, RowOf } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import type { Speech, ChartText, Tip } from '../chart.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, knownSources } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { when } from '../../i18n/period-words.ts';
import type { HumanAccessPicked, DialTest } from './pick.ts';
import { bare, faultName, figureOf, firmsOf, periodName } from './words-labels.ts';
import type { Say } from './zh.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { claimTip, isWeak } from '../shared/tips.ts';
import { publisherName } from '../shared/cite-sources.ts';

/** One sentence per figure, and per number of dialled firms that nobody gives. */
export function sentences(picked: HumanAccessPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const { apps, dials, timed, menu, anecdotes } = picked;
  const sentence = (claim: RowOf<'experience'>, tail?: string) =>
    figureSentence(
      {
        ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
        ...{ when: when(claim.period, lang), ...whatOf(claim, speech) },
        ...{ figure: claim.figure ? formatFigure(claim.figure, lang, bare(claim, lang)) : '–', tails: [tail] },
      },
      lang,
    );
  const tested = [apps?.tested, apps?.share, apps?.count].filter((claim) => claim !== undefined);
  const faults = group(
    dials.flatMap((dial) => dial.faults),
    (claim) => claim.metric.id,
  );
  return {
    key: apps?.share?.id ?? tested[0]?.id,
    sentences: [
      ...tested.map((claim) => sentence(claim)),
      ...dials.flatMap(({ faults: own, gap, period }) => [
        ...own.map((claim) => sentence(claim)),
        ...(gap ? [gapSentence(gap.id, gap, { when: when(period, lang), what: say.sentence.missing }, lang)] : []),
      ]),
      ...timed.map((claim) => sentence(claim)),
      ...[...menu, ...anecdotes].map((claim) => sentence(claim, say.sentence.anecdotes)),
    ],
    comparisons: [...faults].flatMap(([metric, claims]) => {
      const names: Readonly<Record<string, string>> = say.sentence.series;
      const levels = claims.map((claim) => {
        const definition = { id: claim.metric.id, name: claim.metric.name[lang], known: true };
        const dialled = dials.find(({ period }) => period === claim.period);
        const level = claimLevel(claim, sourceOf(claim.source), definition, lang);
        return dialled?.gap ? { ...level, panel: undefined } : level;
      });
      return compareSeries({ what: names[metric] ?? '', levels, breaks: [] }, lang);
    }),
  };
}

/** What a figure counts; some measures have a wording with a verb of its own. */
function whatOf(
  { metric, population }: RowOf<'experience'>,
  { lang, say }: Speech<Say>,
): { what: string; verb?: string } {
  const metrics: Readonly<Record<string, (people: string) => string>> = say.sentence.metrics;
  const known = metrics[metric.id]?.(population[lang]);
  return known === undefined
    ? { what: say.sentence.other(population[lang], metric.name[lang]) }
    : { what: known, verb: '' };
}

/** Title, subtitle and notes; every number in them is a picked one. */
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

/** The figures that somebody counted or timed; undefined where a test lacks one. */
const measuredOf = ({ apps, dials, timed, menu }: HumanAccessPicked) => [
  apps?.tested,
  apps?.share,
  apps?.count,
  ...dials.flatMap(({ faults }) => faults),
  ...timed,
  ...menu,
];

const claimsOf = (picked: HumanAccessPicked) =>
  [...measuredOf(picked), ...picked.anecdotes].filter((claim) => claim !== undefined);

const hasFigure = (claim: RowOf<'experience'>): boolean => claim.figure !== undefined;

function titleOf({ apps, dials }: HumanAccessPicked, speech: Speech<Say>): string {
  const { say } = speech;
  if (apps?.tested.figure && apps.share?.figure)
    return say.titleApps({ tested: figureOf(apps.tested, speech), share: figureOf(apps.share, speech) });
  const latest = dials.findLast(({ faults }) => faults.some(hasFigure));
  if (latest) return say.titleDials({ period: periodName(latest.period, speech), faults: faultsText(latest, speech) });
  return say.titleOther;
}

function notesOf(picked: HumanAccessPicked, { lang, say }: Speech<Say>): string[] {
  const { apps, dials, timed, menu, anecdotes } = picked;
  const gapNotes = dials.flatMap(({ gap }) => (gap?.note ? [gap.note[lang]] : []));
  return [
    ...(apps?.share?.note ? [say.noteApps(apps.share.note[lang])] : []),
    ...[...new Set(gapNotes)].map(say.noteDials),
    ...timed.flatMap(({ note, publisher }) =>
      note ? [say.noteTimed({ publisher: publisherName(publisher, lang), note: note[lang] })] : [],
    ),
    ...menu.flatMap(({ note }) => (note ? [say.noteMenu(note[lang])] : [])),
    ...(anecdotes.length > 0 ? [say.noteAnecdotes(formatNumber(anecdotes.length, lang))] : []),
    ...(claimsOf(picked).some((claim) => claim.figure && isWeak(claim)) ? [say.noteWeak] : []),
  ];
}

function altOf({ apps, dials }: HumanAccessPicked, speech: Speech<Say>): string {
  const { say } = speech;
  const tested =
    apps?.tested.figure && apps.share?.figure
      ? say.altApps({ tested: figureOf(apps.tested, speech), share: figureOf(apps.share, speech) })
      : '';
  const dialled = dials
    .filter(({ faults }) => faults.some(hasFigure))
    .map((dial) => say.altDials({ period: periodName(dial.period, speech), faults: faultsText(dial, speech) }));
  return say.alt + tested + dialled.join('') + say.altEnd;
}

/** One tip per figure or gap; waits from stories are marked as anecdotes. */
export function tips(picked: HumanAccessPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  const { dials, anecdotes } = picked;
  const found: Record<string, Tip> = {};
  for (const claim of measuredOf(picked)) {
    if (!claim) continue;
    const lines = [periodName(claim.period, speech), claim.population[lang], firmsOf(claim, speech).join('')];
    found[claim.id] = claimTip(claim, claim.metric.name[lang], lang, lines);
  }
  for (const claim of anecdotes) {
    const lines = [say.headings.anecdotes, periodName(claim.period, speech)];
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

/** The firms that a notice names, by fault. */
const faultsText = ({ faults }: DialTest, speech: Speech<Say>): string =>
  faults
    .filter(hasFigure)
    .map((claim) => speech.say.fault({ name: faultName(claim, speech), firms: figureOf(claim, speech) }))
    .join(speech.say.comma);
