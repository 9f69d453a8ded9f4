import { publisherName } from '../shared/publisher-name.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { Say } from './names.ts';
import { dictionary, figureOf, yearlyRange } from './names.ts';
import type { TurnoverMeasuresPicked, TurnoverPoint } from './pick.ts';

/** What a reader must know to read the rows right. */
export function turnoverMeasuresNotes(picked: TurnoverMeasuresPicked, lang: Lang): string[] {
  const say: Say = dictionary[lang];
  const { groups, samples, contradictions } = picked;
  const points = groups.flatMap((group) => group.points).filter((point) => point.claim.figure);
  const home = groups.filter((group) => group.home).flatMap((group) => group.points);
  const notes: string[] = [];
  for (const point of points) {
    if (point.claim.definition.id === 'leaver_share') notes.push(say.noteLeaver(figureOf(point, lang)));
  }
  for (const sample of samples) {
    const drawn = points.find((point) => point.claim.source === sample.source);
    if (!sample.figure || !drawn) continue;
    notes.push(
      say.noteSample({
        by: publisherName(sample.publisher, lang),
        period: sample.period === undefined ? '' : say.period(sample.period),
        population: sample.population[lang],
        sample: formatFigure(sample.figure, lang),
        drawn: drawn.claim.population[lang],
      }),
    );
  }
  const unnamed = picked.only ? 0 : ofOneUndatedPage(home);
  if (unnamed > 0) notes.push(say.noteUnnamed(formatNumber(unnamed, lang)));
  if (points.some((point) => point.yearly)) notes.push(say.noteYearly);
  for (const { month, year } of contradictions) {
    if (!month.yearly) continue;
    notes.push(
      say.noteContradiction({
        people: month.claim.population[lang],
        month: figureOf(month, lang),
        yearly: yearlyRange(month.yearly, lang),
        year: figureOf(year, lang),
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
