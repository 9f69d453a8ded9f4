import type { Lang } from '../../i18n/lang.ts';
import type { ChartTable, TableRow } from '../chart.ts';
import { missing, textCell } from '../shared/cells.ts';
import type { Ending, RankPoint, ShortageRankPicked } from './pick.ts';
import { periodLabel } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/quarter.ts';
import { dictionary, rankText } from './words.ts';

/** The id that a quarter's row, mark and tip share. */
export const pointId = ({ claim, gap, quarter }: RankPoint): string =>
  claim?.id ?? gap?.id ?? `gap-${quarterCode(quarter)}`;

/** One row a quarter, gaps included; the quarters after the last list found are one row. */
export function shortageRankTable({ points, ending }: ShortageRankPicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  return {
    caption: say.caption,
    columns: [
      { key: 'quarter', label: say.quarter, numeric: false },
      { key: 'rank', label: say.rank, numeric: true },
      { key: 'top_ten', label: say.where, numeric: false },
      { key: 'flag', label: say.flag, numeric: false },
      { key: 'source', label: say.publisher, numeric: false },
      { key: 'grade', label: say.grade, numeric: false },
    ],
    rows: [...points.map((point) => toRow(point, lang)), ...(ending ? [toEnding(ending, lang)] : [])],
  };
}

function toRow(point: RankPoint, lang: Lang): TableRow {
  const say = dictionary[lang];
  const { claim, gap, quarter, rank } = point;
  return {
    id: pointId(point),
    cells: [
      { text: periodLabel(quarterCode(quarter), lang), value: quarterCode(quarter) },
      rank === undefined
        ? missing(point.outside ? say.outsideCell : gap?.reason.name[lang])
        : { text: rankText(point, lang), value: rank },
      claim ? textCell(point.outside ? say.outsideCell : say.inside) : missing(gap?.reason.name[lang]),
      textCell(claim && say.flags[claim.flag]),
      textCell(claim?.publisher[lang]),
      textCell(claim?.grade),
    ],
  };
}

function toEnding({ first, last, gap }: Ending, lang: Lang): TableRow {
  const reason = gap.reason.name[lang];
  const say = dictionary[lang];
  return {
    id: gap.id,
    cells: [
      {
        text: say.to(periodLabel(quarterCode(first), lang), periodLabel(quarterCode(last), lang)),
        value: first === last ? quarterCode(first) : `${quarterCode(first)}/${quarterCode(last)}`,
      },
      missing(reason),
      missing(reason),
      missing(),
      missing(),
      missing(),
    ],
  };
}
