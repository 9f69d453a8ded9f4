import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import type { ChartTable } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import { publisherName } from '../shared/publisher-name.ts';
import { isAbroad } from './groups.ts';
import type { EvidenceMapPicked } from './pick.ts';
import type { Say } from './words.ts';
import { columnName, dictionary } from './words.ts';

/** One row a cell. */
export function evidenceMapTable({ rows }: EvidenceMapPicked, lang: Lang): ChartTable {
  const say: Say = dictionary[lang];
  const numeric = ['figures', 'gaps'];
  const number = (value: number) => formatNumber(value, lang);
  return {
    caption: say.caption,
    columns: Object.entries(say.columns).map(([key, label]) => ({ key, label, numeric: numeric.includes(key) })),
    rows: rows.flatMap((row) =>
      row.cells.map((cell) => {
        const publishers = cell.figures.flatMap(({ publisher }) => (publisher ? publisherName(publisher, lang) : []));
        return {
          id: cell.id,
          cells: [
            textCell(say.topics[row.topic]),
            textCell(say.groups[row.group]),
            textCell(say.places[isAbroad(row.group) ? 'abroad' : 'home']),
            textCell(typeof cell.column === 'number' ? String(cell.column) : columnName(cell.column, lang)),
            textCell(say.kinds[cell.kind]),
            textCell(cell.grade && (isAbroad(row.group) ? say.abroad(cell.grade) : cell.grade)),
            numberCell(cell.figures.length, number),
            numberCell(cell.gaps.length, number),
            publishers.length > 0 ? textCell([...new Set(publishers)].join(lang === 'zh' ? '、' : '; ')) : missing(),
          ],
        };
      }),
    ),
  };
}
