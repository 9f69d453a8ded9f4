import { periodLabel } from '../../i18n/period-words.ts';
import { quarterCode } from '../../lib/periods/quarter.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { flagName, quarterColumn, sourceColumns } from '../shared/columns.ts';
import type { Ending, RankPoint, ShortageRankPicked } from './pick.ts';
import { pointId } from './pick.ts';
import { rankText, spanText } from './words.ts';
import type { Say } from './zh.ts';

type Row = RankPoint | Ending;

const isPoint = (row: Row): row is RankPoint => 'quarter' in row;
const claimOf = (row: Row) => (isPoint(row) ? row.claim : undefined);

/** One row per quarter, gaps included; the quarters after the last list are a single row. */
export function table({ points, ending }: ShortageRankPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  const rows: readonly Row[] = [...points, ...(ending ? [ending] : [])];
  return tableOf<Row>(
    { caption, rows, id: (row) => (isPoint(row) ? pointId(row) : row.gap.id) },
    [
      quarterColumn((row) => {
        if (!isPoint(row)) return { text: spanText(row, speech), value: periodOf(row) };
        const code = quarterCode(row.quarter);
        return { text: periodLabel(code, lang), value: code };
      }),
      {
        key: 'rank',
        kind: 'number',
        ...columns.rank,
        cell: (row) => {
          if (!isPoint(row) || row.rank === undefined)
            return missing(isPoint(row) && row.outside ? say.outsideCell : row.gap?.reason.name[lang]);
          return { text: rankText(row, lang), value: row.rank };
        },
      },
      {
        key: 'top_ten',
        kind: 'text',
        ...columns.where,
        cell: (row) => {
          if (!isPoint(row) || !row.claim) return missing(row.gap?.reason.name[lang]);
          return textCell(row.outside ? say.outsideCell : say.inside);
        },
      },
      fromField('demand.flag', (row) => flagName(claimOf(row)?.flag, lang, { derived: say.derived })),
      ...sourceColumns<Row>(lang, claimOf),
    ],
    lang,
  );
}

const periodOf = ({ first, last }: Ending): string =>
  first.index === last.index ? quarterCode(first) : `${quarterCode(first)}/${quarterCode(last)}`;
