import { formatNumber } from '../../i18n/format-number.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import {
  definitionColumn,
  figureColumn,
  flagColumn,
  periodColumn,
  populationColumn,
  sourceColumns,
} from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { TurnoverMeasuresPicked } from './pick.ts';
import type { TurnoverPoint } from './pick-points.ts';
import { pointsOf } from './pick.ts';
import { figureOf, periodOf } from './words-names.ts';
import type { Say } from './zh.ts';

/** One row a published figure. */
export function table(picked: TurnoverMeasuresPicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  const number = (value: number) => formatNumber(value, lang);
  return tableOf<TurnoverPoint>(
    { caption, rows: pointsOf(picked), id: ({ claim }) => claim.id },
    [
      { ...populationColumn<TurnoverPoint>(lang, ({ claim }) => claim.population), label: columns.population },
      figureColumn(lang, (point) => {
        const figure = figureOf(point, speech);
        return point.claim.figure ? textCell(figure) : missing(figure);
      }),
      { key: 'low', kind: 'number', ...columns.low, cell: ({ low }) => numberCell(low, number) },
      { key: 'high', kind: 'number', ...columns.high, cell: ({ high }) => numberCell(high, number) },
      {
        key: 'yearly_low',
        kind: 'number',
        ...columns.yearlyLow,
        cell: ({ yearly }) => numberCell(yearly?.low, number),
      },
      {
        key: 'yearly_high',
        kind: 'number',
        ...columns.yearlyHigh,
        cell: ({ yearly }) => numberCell(yearly?.high, number),
      },
      definitionColumn(lang, ({ claim }) => claim.definition.name),
      ...(['numerator', 'denominator', 'window', 'voluntary'] as const).map((key) => ({
        ...{ key, kind: 'text' as const, ...columns[key] },
        cell: ({ claim }: TurnoverPoint) => {
          const name = claim[key]?.name[lang];
          return name === undefined ? missing(say.unstated) : textCell(name);
        },
      })),
      { key: 'place', kind: 'text', ...columns.place, cell: ({ claim }) => textCell(claim.place.name[lang]) },
      periodColumn(lang, ({ claim }) =>
        claim.period === undefined ? missing(periodOf(claim, speech)) : textCell(claim.period),
      ),
      { ...flagColumn<TurnoverPoint>(lang, ({ claim }) => claim.flag), label: columns.flag },
      ...sourceColumns<TurnoverPoint>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}
