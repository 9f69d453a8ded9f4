import type { MarketClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ChartTable, Speech } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
import { flagColumn, gradeColumn, yearColumn } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { MarketSizeSpreadPicked } from './pick.ts';
import type { Say } from './zh.ts';

/** One row a claim, by year and size. */
export function table({ claims }: MarketSizeSpreadPicked, { lang, say }: Speech<Say>): ChartTable {
  const { bounds, caption, columns } = say;
  return tableOf<MarketClaim>(
    { caption, rows: claims, id: ({ id }) => id },
    [
      {
        key: 'publisher',
        kind: 'text',
        ...columns.publisher,
        cell: ({ publisher }) => textCell(publisher[lang]),
      },
      {
        key: 'size',
        kind: 'number',
        ...columns.size,
        cell: ({ figure }) => {
          const printed = figure?.value ?? figure?.low ?? figure?.high;
          if (!figure || printed === undefined) return missing();
          const value = round(printed * unitStyle(figure.unit, lang).factor, 6);
          return { text: formatFigure(figure, lang, 'bare'), value };
        },
      },
      yearColumn(lang, ({ year }) => year),
      { key: 'bound', kind: 'text', ...columns.bound, cell: ({ figure }) => textCell(figure && bounds[figure.bound]) },
      flagColumn(lang, ({ flag }) => flag),
      { key: 'scope', kind: 'text', ...columns.scope, cell: ({ scope }) => textCell(scope.name[lang]) },
      gradeColumn(lang, ({ grade }) => grade),
    ],
    lang,
  );
}
