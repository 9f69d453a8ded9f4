import { formatFigure } from '../../i18n/format-figure.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/publisher-name.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import { pointsOf } from './pick.ts';
import { figureOf, isOneUndatedPage, markText, spanText } from './words-names.ts';
import type { Say } from './zh.ts';

/** What a reader must know to read the rows right, what matters most first. */
export function notesOf(picked: TurnoverMeasuresPicked, speech: Speech<Say>): string[] {
  const { lang, say } = speech;
  const { groups, samples, contradictions, employers, abroad, others } = picked;
  const points = pointsOf(picked).filter(({ claim }) => claim.figure);
  const rates = groups.flatMap(({ kind, points: own }) => (kind === 'rates' ? own : []));
  const notes: string[] = [];
  for (const { month, year } of contradictions) {
    if (!month.yearly) continue;
    notes.push(
      say.noteContradiction({
        people: month.claim.population[lang],
        month: figureOf(month, speech),
        yearly: markText(month, speech),
        year: figureOf(year, speech),
      }),
    );
  }
  for (const point of points)
    if (point.claim.definition.id === 'leaver_share') notes.push(say.noteLeaver(figureOf(point, speech)));
  if (isOneUndatedPage(rates) && !picked.only) notes.push(say.noteUnnamed(rates.length));
  const formulas = new Set(points.flatMap(({ yearly }) => yearly?.ways.map(({ formula }) => formula) ?? []));
  if (formulas.size > 0) notes.push(say.noteYearly([...formulas].map((formula) => say.formulas[formula])));
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
  if (abroad) notes.push(say.noteAbroad({ figures: abroad.points.length, span: spanText(abroad, lang) }));
  if (others.length > 0) notes.push(say.noteOthers(others.length));
  if (employers)
    notes.push(
      say.noteEmployers({ by: publisherName(employers.low.claim.publisher, lang), span: spanText(employers, lang) }),
    );
  const rows = groups.flatMap(({ points: own }) => own);
  if (rows.some(({ claim }) => claim.flag === 'forecast')) notes.push(say.noteForecast);
  return notes;
}
