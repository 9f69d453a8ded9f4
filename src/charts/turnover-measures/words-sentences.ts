import { group } from 'd3';
import { formatFigure } from '../../i18n/format-figure.ts';
import { periodLabel, when } from '../../i18n/period-words.ts';
import type { Speech } from '../chart.ts';
import { publisherName } from '../shared/cite-sources.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import { pointsOf } from './pick.ts';
import { figureOf, isOneUndatedPage, markText, spanText, yearlyRange } from './words-names.ts';
import type { Say } from './zh.ts';
import type { Published, TurnoverClaim } from '../../datasets/published.ts';
import type { ChartSentences } from '../shared/sentences/chart-sentences.ts';
import { claimLevel, inTime, knownSources } from '../shared/sentences/chart-sentences.ts';
import { compareSeries } from '../shared/sentences/compare.ts';
import { figureSentence, siteName } from '../shared/sentences/compose.ts';

/** What a reader must know to read the rows correctly, the most important first. */
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

/** One sentence per figure, and what may be said of the changes within a series. */
export function sentences(picked: TurnoverMeasuresPicked, speech: Speech<Say>, published: Published): ChartSentences {
  const { lang, say } = speech;
  const { series, yearly: wordYearly } = say.sentence;
  const warn: Readonly<Record<string, string>> = say.sentence.warn;
  const sourceOf = knownSources(published);
  const points = pointsOf(picked);
  const levelOf = (claim: TurnoverClaim) => {
    const people = claim.population;
    const definition = { id: `${claim.definition.id} ${people.zh}`, name: people[lang], known: true };
    return claimLevel(claim, sourceOf(claim.source), definition, lang);
  };
  return {
    key: points[0]?.claim.id,
    sentences: points.map(({ claim, yearly }) =>
      figureSentence(
        {
          ...{ row: claim.id, source: sourceOf(claim.source), flag: claim.flag, note: claim.note },
          ...{ when: when(claim.period, lang), what: whatOf(claim, speech), figure: claim.figure ?? '–' },
          tails: [
            warn[claim.metric.id],
            yearly ? wordYearly(siteName(lang), yearlyRange(yearly, speech), yearly.ways.length) : undefined,
          ],
        },
        lang,
      ),
    ),
    comparisons: [
      ...group(points, ({ claim }) => `${claim.definition.id} ${claim.metric.id} ${claim.place.id}`).values(),
    ].flatMap((ofPlace) => {
      const levels = ofPlace.map(({ claim }) => levelOf(claim)).sort(inTime);
      const { place, definition } = ofPlace[0]?.claim ?? {};
      const what = series(place?.name[lang] ?? '', definition?.name[lang] ?? '');
      return compareSeries({ what, levels, breaks: [] }, lang);
    }),
  };
}

function whatOf({ metric, population }: TurnoverClaim, { lang, say }: Speech<Say>): string {
  const { people: wordPeople, other } = say.sentence;
  const whats: Readonly<Record<string, (people: string) => string>> = say.sentence.whats;
  const people = wordPeople(population[lang]);
  return whats[metric.id]?.(people) ?? other(people, metric.name[lang]);
}
