import { formatFigure } from '../../i18n/format-figure.ts';
import { roundedFigure } from '../../i18n/format-rounded.ts';
import { formatSigned, formatNumber } from '../../i18n/format-number.ts';
import { periodWords, yearSpan, when } from '../../i18n/period-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Figure } from '../../lib/figure.ts';
import type { Speech, ChartText, Tip } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { EffectPoint, MachineEffectsPicked, EffectRow } from './pick.ts';
import type { Say } from './zh.ts';
import type { Published } from '../../datasets/published.ts';
import { claimTip } from '../shared/tips.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { figureSentence } from '../shared/sentences/compose.ts';
import { knownSources } from '../shared/sentences/chart-sentences.ts';

const changeMeasures = new Set([
  ...['resolved_per_hour', 'credit_card_cost_saving', 'debit_card_cost_saving'],
  ...['new_hire_attrition_change', 'employment_change'],
]);

/** Whom a row is about. */
const whomOf = ({ whom }: EffectRow, { lang, say }: Speech<Say>): string => whom?.[lang] ?? say.association;

/** Whom and what a row is about: `腾讯客服的服务量：自助`. */
export function nameOf(row: EffectRow, speech: Speech<Say>): string {
  const whom = whomOf(row, speech);
  return speech.say.names[row.measure]?.({ whom }) ?? whom;
}

/** Who makes the statement, unless the row is about them, and its period; for a forecast, when it was made. */
export function byOf({ claim, period, published, voice }: EffectRow, { lang, say }: Speech<Say>): string {
  const publisher = publisherName(claim.publisher, lang);
  const at = periodOf(period ?? '', lang);
  if (claim.flag === 'forecast' && published !== undefined)
    return say.forecastBy({ publisher, year: String(published), period: at });
  return voice === 'own' ? at : say.by(publisher, at);
}

/** A span of years in one expression: `2020–2021`. */
export function periodOf(period: string, lang: Lang): string {
  const [first = '', last] = period.split('/');
  return last === undefined ? periodWords(period, lang) : yearSpan(first, last, lang);
}

/** The number as it was printed: `超过90%`, `+14%`, `−30%`; in words where there is none. */
export const figureOf = (point: EffectPoint, speech: Speech<Say>): string => write(point, speech, formatFigure);

/** The number rounded as newspapers print it, for the drawing and the title. */
export const labelOf = (point: EffectPoint, speech: Speech<Say>): string => write(point, speech, roundedFigure);

function write(
  { claim, measure, low, high }: EffectPoint,
  { lang, say }: Speech<Say>,
  format: (figure: Figure, lang: Lang) => string,
): string {
  if (!claim.figure) return say.inWords;
  if (!changeMeasures.has(measure) || low === undefined || high === undefined) return format(claim.figure, lang);
  const ends = [low, high].map((end) => `${formatSigned(end, lang)}%`);
  return low === high ? (ends[0] ?? '') : ends.join(say.to);
}

const pointsOf = ({ groups }: MachineEffectsPicked): EffectPoint[] => groups.flatMap(({ points }) => points);

/** Title, subtitle and notes: what is said beside what was measured, stated as levels. */
export function text(picked: MachineEffectsPicked, speech: Speech<Say>): ChartText {
  const { lang, say } = speech;
  const points = pointsOf(picked);
  const years = points
    .flatMap(({ period }) => (period === undefined ? [] : period.split('/').map((end) => end.slice(0, 4))))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  const subtitle = say.subtitle(first !== undefined && last !== undefined ? yearSpan(first, last, lang) : undefined);
  if (points.length === 0) return { title: say.none, subtitle, notes: [], alt: say.none };
  return { title: titleOf(picked, speech), subtitle, notes: notesOf(picked, speech), alt: altOf(picked, speech) };
}

function titleOf(picked: MachineEffectsPicked, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const { only, said, measured } = picked;
  const points = pointsOf(picked);
  const count = formatNumber(points.length, lang);
  if (only) return say.titleBy(publisherName(only, lang), count);
  if (said && measured) return say.title(labelOf(said, speech), plainOf(measured, speech));
  if (said) return say.titleSaid(labelOf(said, speech));
  if (measured) return say.titleMeasured(plainOf(measured, speech));
  return points.some(({ claim }) => claim.figure) ? say.titleMany(count) : say.noFigures;
}

/** The number without its sign where Chinese says 多 instead. */
const plainOf = (point: EffectPoint, speech: Speech<Say>): string =>
  speech.lang === 'zh' && point.claim.figure ? formatFigure(point.claim.figure, 'zh') : figureOf(point, speech);

function notesOf(picked: MachineEffectsPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const { outcome, more, measured } = picked;
  const points = pointsOf(picked);
  const notes: string[] = [];
  if (outcome) {
    const { forecast, found, now } = outcome;
    notes.push(
      say.noteOutcome({
        ...{ by: publisherName(forecast.claim.publisher, lang), year: String(forecast.published ?? '') },
        ...{ sum: figureOf(forecast, speech), due: periodWords(forecast.period ?? '', lang) },
        ...{ asked: periodWords(found.period ?? '', lang), cut: figureOf(found, speech) },
        ...{ share: figureOf(now, speech), until: periodWords(now.period ?? '', lang) },
      }),
    );
  }
  const own = points.filter(({ voice, claim }) => voice === 'own' && claim.figure);
  if (own.length > 0) notes.push(say.noteOwn(formatNumber(own.length, lang)));
  const earlier = points.find(({ claim }) => claim.id === measured?.follows);
  if (measured?.sample !== undefined && earlier)
    notes.push(
      say.noteStudy({
        ...{ by: publisherName(measured.claim.publisher, lang), sample: formatNumber(measured.sample, lang) },
        ...{ first: figureOf(earlier, speech), second: figureOf(measured, speech) },
      }),
    );
  if (points.some(({ claim }) => claim.flag === 'forecast')) notes.push(say.noteForecast);
  if (points.some(({ weak, low }) => weak && low !== undefined)) notes.push(say.noteWeak);
  if (points.some(({ low }) => low === undefined)) notes.push(say.noteUnplaced);
  return more ? [...notes, say.noteMore] : notes;
}

function altOf({ groups }: MachineEffectsPicked, speech: Speech<Say>): string {
  const { lang, say } = speech;
  const rows = groups.reduce((sum, { points }) => sum + points.length, 0);
  const items = groups.map(({ id, points }) =>
    say.altItem(
      say.groups[id],
      points.map((point) => `${nameOf(point, speech)} ${figureOf(point, speech)}`).join(say.listed),
    ),
  );
  const intro = say.alt({ rows: formatNumber(rows, lang), groups: formatNumber(groups.length, lang) });
  return [intro, ...items, say.altEnd].join(lang === 'zh' ? '' : ' ');
}

/** One tip per statement: who makes it, when, and over how many. */
export function tips(picked: MachineEffectsPicked, speech: Speech<Say>): Record<string, Tip> {
  const { lang, say } = speech;
  return Object.fromEntries(
    pointsOf(picked).map((point) => {
      const { claim, sample, voice } = point;
      const lines = [
        byOf(point, speech),
        say.voices[voice],
        ...(sample === undefined ? [] : [say.tipSample(formatNumber(sample, lang))]),
      ];
      return [claim.id, { ...claimTip(claim, nameOf(point, speech), lang, lines), figure: figureOf(point, speech) }];
    }),
  );
}

/** One sentence per statement; none of them belongs to a time series. */
export function sentences(picked: MachineEffectsPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const sourceOf = knownSources(published);
  const points = pointsOf(picked);
  return {
    key: picked.measured?.claim.id ?? points[0]?.claim.id,
    comparisons: [],
    sentences: points.map((point) => {
      const { claim, measure, measureName, period } = point;
      const named = measureName?.[lang] ?? say.banks[measure] ?? '';
      return figureSentence(
        {
          ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
          ...{ when: when(period, lang), what: say.sentence.what({ whom: whomOf(point, speech), measure: named }) },
          ...(claim.figure ? { figure: claim.figure } : { figure: '', verb: say.sentence.inWords }),
        },
        lang,
      );
    }),
  };
}
