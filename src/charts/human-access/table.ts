import type { Gap, RowOf } from '../../datasets/published.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { endColumns, figureColumn, gradeColumn, publisherColumn } from '../shared/columns.ts';
import type { HumanAccessPicked } from './pick.ts';
import { figureEnds } from '../../lib/figure.ts';
import { figureOf, firmsOf, periodName } from './words-labels.ts';
import type { Say } from './zh.ts';

interface Line {
  readonly id: string;
  readonly kind: 'apps' | 'dials' | 'timed' | 'menu' | 'anecdotes';
  readonly metric: string;
  readonly population: string | undefined;
  readonly period: string | undefined;
  /** Undefined where nobody says how many firms were dialled; a gap records that. */
  readonly claim: RowOf<'experience'> | undefined;
  readonly gap: Gap | undefined;
}

/** One row per figure, and one for each number of dialled firms that nobody gives. */
export function table(picked: HumanAccessPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { columns } = say;
  return tableOf<Line>(
    { caption: say.caption, rows: linesOf(picked, speech), id: ({ id }) => id },
    [
      { key: 'metric', kind: 'text', ...columns.metric, cell: ({ metric }) => textCell(metric) },
      figureColumn(({ claim, gap }) =>
        gap ? missing(gap.reason.name[lang]) : (claim?.figure ? textCell : missing)(figureOf(claim, speech)),
      ),
      ...endColumns<Line>(({ claim }) => figureEnds(claim?.figure)),
      { key: 'population', kind: 'text', ...columns.population, cell: ({ population }) => textCell(population) },
      { key: 'kind', kind: 'text', ...columns.kind, cell: ({ kind }) => textCell(say.kinds[kind]) },
      fromField('experience.period', ({ period }) =>
        period === undefined ? missing() : { text: periodName(period, speech), value: period },
      ),
      publisherColumn(lang, ({ claim }) => claim?.publisher),
      gradeColumn(({ claim }) => claim?.grade),
    ],
    lang,
  );
}

function linesOf({ apps, dials, timed, menu, anecdotes }: HumanAccessPicked, speech: Speech<Say>): Line[] {
  const { lang, say } = speech;
  const lines = (kind: Line['kind'], claims: readonly (RowOf<'experience'> | undefined)[]): Line[] =>
    claims.flatMap((claim) => {
      if (!claim) return [];
      const { id, metric, population, period } = claim;
      const names = firmsOf(claim, speech).join('');
      const name = metric.name[lang];
      return [
        {
          id,
          kind,
          metric: names === '' ? name : say.named(name) + names,
          population: population[lang],
          period,
          claim,
          gap: undefined,
        },
      ];
    });
  return [
    ...lines('apps', [apps?.tested, apps?.share, apps?.count]),
    ...dials.flatMap(({ period, faults, gap }) => {
      const population = faults[0]?.population[lang];
      const dialled = { kind: 'dials', metric: say.dialled, population, period, claim: undefined } as const;
      return [...lines('dials', faults), ...(gap ? [{ id: gap.id, gap, ...dialled }] : [])];
    }),
    ...lines('timed', timed),
    ...lines('menu', menu),
    ...lines('anecdotes', anecdotes),
  ];
}
