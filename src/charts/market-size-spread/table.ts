import type { MarketClaim } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { flagName, gradeColumn, yearColumn } from '../shared/columns.ts';
import type { MarketSizeSpreadPicked } from './pick.ts';
import type { Say } from './zh.ts';

/** One row per claim, by year and size. */
export function table({ claims }: MarketSizeSpreadPicked, { lang, say }: Speech<Say>): ListedTable {
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
      yearColumn(({ year }) => year),
      fromField('market-size.bound', ({ figure }) => figure && bounds[figure.bound], { label: columns.bound }),
      fromField('market-size.flag', ({ flag }) => flagName(flag, lang)),
      fromField('market-size.scope', ({ scope }) => scope.name[lang]),
      gradeColumn(({ grade }) => grade),
    ],
    lang,
  );
}
