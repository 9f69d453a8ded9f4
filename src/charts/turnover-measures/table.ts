import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import {
  endColumns,
  figureColumn,
  flagName,
  numberColumn,
  populationColumn,
  sourceColumns,
} from '../shared/columns.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import type { TurnoverPoint } from './pick-points.ts';
import { pointsOf } from './pick.ts';
import { figureOf, periodOf } from './words-names.ts';
import type { Say } from './zh.ts';

/** One row per published figure. */
export function table(picked: TurnoverMeasuresPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  return tableOf<TurnoverPoint>(
    { caption, rows: pointsOf(picked), id: ({ claim }) => claim.id },
    [
      { ...populationColumn<TurnoverPoint>(lang, ({ claim }) => claim.population), label: columns.population },
      figureColumn((point) => {
        const figure = figureOf(point, speech);
        return point.claim.figure ? textCell(figure) : missing(figure);
      }),
      ...endColumns<TurnoverPoint>((point) => point).map((end) => ({ ...end, unit: '%' })),
      numberColumn('yearly_low', columns.yearlyLow, ({ yearly }) => yearly?.low),
      numberColumn('yearly_high', columns.yearlyHigh, ({ yearly }) => yearly?.high),
      fromField('turnover.definition', ({ claim }) => claim.definition.name[lang]),
      ...(['numerator', 'denominator', 'window', 'voluntary'] as const).map((key) =>
        fromField<TurnoverPoint>(`turnover.${key}`, ({ claim }) => claim[key]?.name[lang] ?? missing(say.unstated)),
      ),
      fromField('turnover.place', ({ claim }) => claim.place.name[lang]),
      fromField('turnover.period', ({ claim }) => claim.period ?? missing(periodOf(claim, speech))),
      fromField('turnover.flag', ({ claim }) => flagName(claim.flag, lang)),
      ...sourceColumns<TurnoverPoint>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}
