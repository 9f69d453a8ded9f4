import { formatFigure } from '../../i18n/format-figure.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { TurnoverMeasuresPicked, TurnoverPoint } from './pick.ts';
import { figureOf, yearlyRange } from './words-names.ts';
import type { Say } from './zh.ts';

/** What a reader must know to read the rows right. */
export function notesOf(picked: TurnoverMeasuresPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const { groups, samples, contradictions } = picked;
  const points = groups.flatMap((group) => group.points).filter((point) => point.claim.figure);
  const home = groups.filter((group) => group.home).flatMap((group) => group.points);
  const notes: string[] = [];
  for (const point of points) {
    if (point.claim.definition.id === 'leaver_share') notes.push(say.noteLeaver(figureOf(point, speech)));
  }
  for (const sample of samples) {
    const drawn = points.find((point) => point.claim.source === sample.source);
    if (!sample.figure || !drawn) continue;
    notes.push(
      say.noteSample({
        by: publisherName(sample.publisher, lang),
        period: sample.period === undefined ? '' : periodLabel(sample.period, lang),
        population: sample.population[lang],
        sample: formatFigure(sample.figure, lang),
        drawn: drawn.claim.population[lang],
      }),
    );
  }
  const unnamed = picked.only ? 0 : ofOneUndatedPage(home);
  if (unnamed > 0) notes.push(say.noteUnnamed(unnamed));
  if (points.some((point) => point.yearly)) notes.push(say.noteYearly);
  for (const { month, year } of contradictions) {
    if (!month.yearly) continue;
    notes.push(
      say.noteContradiction({
        people: month.claim.population[lang],
        month: figureOf(month, speech),
        yearly: yearlyRange(month.yearly, speech),
        year: figureOf(year, speech),
      }),
    );
  }
  if (points.some((point) => point.weak)) notes.push(say.noteWeak);
  if (points.some((point) => point.claim.flag === 'forecast')) notes.push(say.noteForecast);
  if (groups.some((group) => !group.home)) notes.push(say.noteAbroad);
  return notes;
}

/** How many rates there are, if all of them stand on one undated page of weak grade; otherwise none. */
function ofOneUndatedPage(points: readonly TurnoverPoint[]): number {
  const rates = points.filter(({ claim }) => claim.figure && claim.definition.id.startsWith('attrition_'));
  const pages = new Set(rates.map((point) => point.claim.source));
  const doubtful = rates.every((point) => point.weak && point.claim.period === undefined);
  return rates.length > 1 && pages.size === 1 && doubtful ? rates.length : 0;
}
