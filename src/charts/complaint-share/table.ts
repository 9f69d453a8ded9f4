import { formatNumber } from '../../i18n/format-number.ts';
import type { ExperienceClaim } from '../../datasets/published.ts';
import type { Lang } from '../../i18n/lang.ts';
import { round } from '../../lib/round.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { Cell, ChartTable, TableRow } from '../chart.ts';
import { categoryName, dictionary, figureText, gapWord, quarterId, quarterName } from './names.ts';
import type { ComplaintSharePicked } from './pick.ts';

/** One row a quarter, gaps included; the change of name is a row of its own where it falls. */
export function complaintShareTable(picked: ComplaintSharePicked, lang: Lang): ChartTable {
  const say = dictionary[lang];
  const number = (value: number) => formatNumber(value, lang);
  const column = (key: keyof typeof say.columns, numeric = false) => ({ key, label: say.columns[key], numeric });
  const rows = picked.quarters.map((quarter): TableRow => ({
    id: quarterId(quarter),
    cells: [
      { text: quarterName(quarter, lang), value: quarter.period },
      textCell(categoryName(quarter, lang)),
      quarter.share === undefined ? missing(gapWord(quarter, lang)) : numberCell(quarter.share, number),
      countCell(quarter.count, lang),
      countCell(quarter.total, lang),
      textCell(quarter.claim?.publisher[lang]),
      textCell(quarter.claim?.grade),
    ],
  }));
  const { change } = picked;
  const renamed: TableRow[] = change
    ? [
        {
          id: change.gap.id,
          cells: [
            { text: say.categoryBreak, value: change.gap.period ?? null },
            textCell(`${say.before} → ${say.after}`),
            missing(change.gap.reason.name[lang]),
            missing(),
            missing(),
            missing(),
            missing(),
          ],
        },
      ]
    : [];
  return {
    caption: say.caption,
    columns: [
      column('period'),
      column('category'),
      column('share', true),
      column('count', true),
      column('total', true),
      column('publisher'),
      column('grade'),
    ],
    rows: change ? [...rows.slice(0, change.after), ...renamed, ...rows.slice(change.after)] : rows,
  };
}

/** As printed; in downloads the number of complaints, whatever unit it was printed in. */
function countCell(claim: ExperienceClaim | undefined, lang: Lang): Cell {
  const figure = claim?.figure;
  const text = figureText(claim, lang);
  if (figure?.value === undefined || text === undefined) return missing();
  return { text, value: figure.unit === '10k_case' ? round(figure.value * 1e4, 2) : figure.value };
}
