import { formatFigure } from '../../i18n/format-figure.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/round.ts';
import type { Cell, ChartTable } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
import type { MarketClaim } from '../../datasets/published.ts';
import type { MarketSizeSpreadPicked } from './pick.ts';
import { dictionary } from './words.ts';

/** One row a claim, by year and size. */
export function marketSizeSpreadTable(picked: MarketSizeSpreadPicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  return {
    caption: say.caption,
    columns: [
      { key: 'year', label: say.year, numeric: false },
      { key: 'publisher', label: say.publisher, numeric: false },
      { key: 'size', label: say.size, numeric: true },
      { key: 'bound', label: say.bound, numeric: false },
      { key: 'flag', label: say.flag, numeric: false },
      { key: 'scope', label: say.scope, numeric: false },
      { key: 'grade', label: say.grade, numeric: false },
    ],
    rows: picked.claims.map((claim) => ({
      id: claim.id,
      cells: [
        textCell(String(claim.year)),
        textCell(claim.publisher[lang]),
        sizeCell(claim, lang),
        textCell(claim.figure && say.bounds[claim.figure.bound]),
        textCell(say.flags[claim.flag]),
        textCell(claim.scope.name[lang]),
        textCell(claim.grade),
      ],
    })),
  };
}

function sizeCell({ figure }: MarketClaim, lang: Lang): Cell {
  const printed = figure?.value ?? figure?.low ?? figure?.high;
  if (!figure || printed === undefined) return missing();
  return { text: formatFigure(figure, lang, 'bare'), value: round(printed * unitStyle(figure.unit, lang).factor, 6) };
}
