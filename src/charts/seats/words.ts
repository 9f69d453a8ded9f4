import { extent } from 'd3';
import { figureText } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import type { Lang } from '../../i18n/lang.ts';
import { yearSpan, when } from '../../i18n/period-words.ts';
import type { Speech, ChartText, Tip } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { Contradiction, SeatGap, SeatPoint, SeatGroup, SeatsPicked } from './pick.ts';
import type { Say, PublishedFigure } from './zh.ts';
import type { Published, RowOf } from '../../datasets/published.ts';
import { joinList } from '../../i18n/sentences.ts';
import { claimTip, gapTip } from '../shared/tips.ts';
import type { ChartSentences, Sentence } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, inTime, knownSources } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, gapSentence } from '../shared/sentences/compose.ts';
import { isPoint, surveyed } from './pick.ts';

/** A figure as a newspaper prints it, without what it counts. */
export const roundedText = ({ claim }: SeatPoint, { lang, say }: Speech<Say>): string =>
  claim.figure ? roundedFigure(claim.figure, lang, { digits: 3, style: 'bare' }) : say.missing;

/** How many times the smaller figure the larger one is, of the printed numbers, in lines. */
export const timesText = ({ more, less, ratio }: Contradiction, { lang, say }: Speech<Say>): readonly string[] =>
  say.times(formatNumber(ratio, lang, 1), isOpen({ more, less }));

/** Whether one of the two is a bound, so that the true ratio is greater. */
const isOpen = ({ more, less }: Pick<Contradiction, 'more' | 'less'>): boolean =>
  more.high === undefined || less.low === undefined;

export const gapYears = ({ from, to }: SeatGap, lang: Lang): string => yearSpan(String(from), String(to), lang);

export const publisherOf = ({ claim }: SeatPoint, lang: Lang): string => publisherName(claim.publisher, lang);

/**
 * Title, subtitle and notes; every number in them is a picked one. Two publishers' figures are compared with each other
 * only to say that they cannot count the same thing.
 */
export function text(picked: SeatsPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const known = picked.points.filter(({ claim }) => claim.figure);
  const [first, last] = extent(known, ({ year }) => year);
  const span = first === undefined ? undefined : yearSpan(String(first), String(last), lang);
  const subtitle = say.subtitle(span);
  if (span === undefined) {
    const title = picked.points.length > 0 ? say.noFigures : say.none;
    return { title, subtitle, notes: [], alt: title };
  }
  const items = picked.groups.map(({ metric, rows }) => {
    const figures = rows
      .filter(isPoint)
      .map((point) => say.altFigure(String(point.year), figureText(point.claim.figure, lang, say.missing)));
    return say.altItem(metric.name[lang], joinList(figures, lang));
  });
  return {
    title: titleOf(picked, known, speech),
    subtitle,
    notes: notesOf(picked, speech),
    alt: say.alt({ figures: formatNumber(known.length, lang), span, items: items.join(say.semicolon) }),
  };
}

const said = (point: SeatPoint, speech: Speech<Say>): PublishedFigure => ({
  by: publisherOf(point, speech.lang),
  year: String(point.year),
  figure: roundedText(point, speech),
});

const publishersOf = (points: readonly SeatPoint[], lang: Lang): string[] => [
  ...new Set(points.map(({ claim }) => claim.publisher[lang])),
];

function titleOf({ contradiction }: SeatsPicked, known: readonly SeatPoint[], speech: Speech<Say>): string {
  const { lang, say } = speech;
  if (contradiction) {
    const { more, less } = contradiction;
    return say.titleContradiction({ more: said(more, speech), less: said(less, speech) });
  }
  const [only] = known;
  if (known.length === 1 && only)
    return say.titleOne({ ...said(only, speech), figure: figureText(only.claim.figure, lang, say.missing) });
  const publishers = publishersOf(known, lang);
  const figures = formatNumber(known.length, lang);
  return publishers.length === 1 && only
    ? say.titlePublisher({ by: publisherOf(only, lang), figures })
    : say.titleMany({ publishers: formatNumber(publishers.length, lang), figures });
}

function notesOf(
  { groups, points, contradiction, remarks, elsewhere }: SeatsPicked,
  { lang, say }: Speech<Say>,
): string[] {
  const notes: string[] = [];
  if (contradiction) {
    const { more, less, ratio } = contradiction;
    const open = isOpen({ more, less });
    const times = formatNumber(ratio, lang, 1);
    notes.push(
      say.noteContradiction({ more: publisherOf(more, lang), less: publisherOf(less, lang), ratio: times, open }),
    );
  }
  const publishers = publishersOf(points, lang);
  if (publishers.length > 1) {
    const definitions = formatNumber(groups.length, lang);
    notes.push(say.noteDefinitions({ publishers: formatNumber(publishers.length, lang), definitions }));
  }
  const ofSurvey = groups.find(({ metric }) => metric.id === surveyed);
  if (ofSurvey) notes.push(say.noteSurveyed(ofSurvey.metric.name[lang]));
  if (points.some(({ weak }) => weak)) notes.push(say.noteWeak);
  const spans = groups.flatMap(({ rows }) => rows.flatMap((row) => (isPoint(row) ? [] : [gapYears(row, lang)])));
  if (spans.length > 0) notes.push(say.noteGaps(joinList(spans, lang)));
  for (const { note, reason } of remarks) if (note && reason.id === 'not_found') notes.push(note[lang]);
  if (elsewhere > 0) notes.push(say.noteElsewhere);
  return notes;
}

/** One tip per figure; where none was found, the tip says where it was looked for. */
export function tips({ groups }: SeatsPicked, { lang, say }: Speech<Say>): Record<string, Tip> {
  const found: Record<string, Tip> = {};
  for (const { metric, rows } of groups) {
    for (const row of rows) {
      if (isPoint(row)) {
        const heading = `${say.year(String(row.year))} · ${metric.name[lang]}`;
        found[row.claim.id] = claimTip(row.claim, heading, lang, [row.claim.population[lang]]);
      } else found[row.gap.id] = gapTip(row.gap, `${gapYears(row, lang)} · ${metric.name[lang]}`, lang);
    }
  }
  return found;
}

/** One sentence per figure or run of years not found, and what may be said of changes. */
export function sentences(picked: SeatsPicked, { lang, say }: Speech<Say>, published: Published): ChartSentences {
  const sourceOf = knownSources(published);
  const { groups, contradiction } = picked;
  const { missing, years, figure: wordFigure } = say.sentence;
  const ofRow = (row: SeatPoint | SeatGap, { metric }: SeatGroup): Sentence => {
    if (!isPoint(row)) {
      const parts = { when: years(row.from, row.to), what: missing(metric.name[lang]) };
      return gapSentence(row.gap.id, row.gap, parts, lang);
    }
    const { claim } = row;
    const { id, flag, note, figure } = claim;
    return figureSentence(
      {
        ...{ row: id, source: sourceOf(claim.source), flag, note, when: when(claim.period, lang) },
        ...{ what: whatOf(claim, { lang, say }), ...(figure ? wordFigure(figure) : { figure: '–' }) },
      },
      lang,
    );
  };
  return {
    key: (contradiction?.more ?? groups[0]?.rows.find(isPoint))?.claim.id,
    sentences: groups.flatMap((group) => group.rows.map((row) => ofRow(row, group))),
    comparisons: groups.flatMap(({ metric, rows }) => {
      const levels = rows.filter(isPoint).map(({ claim }) => {
        const definition = { id: claim.population.zh, name: claim.population[lang], known: true };
        return claimLevel(claim, sourceOf(claim.source), definition, lang);
      });
      return compareSeries({ what: metric.name[lang], levels: levels.sort(inTime), breaks: [] }, lang);
    }),
  };
}

/** What a claim counts: somebody's seats or staff, without the survey that counted them. */
function whatOf({ metric, population }: RowOf<'demand'>, { lang, say }: Speech<Say>): string {
  const { what, seats } = say.sentence;
  return what(publisherName(population, lang), metric.id === surveyed ? seats : metric.name[lang]);
}
