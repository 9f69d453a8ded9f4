import { formatNumber } from '../../i18n/format-number.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Cell, ChartTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import { definitionColumn, figureColumn, flagColumn, gradeColumn, populationColumn } from '../shared/columns.ts';
import { tableOf } from '../shared/table-of.ts';
import type { SeatGap, SeatPoint, SeatsPicked } from './pick.ts';
import { isPoint } from './pick.ts';
import { figureText, gapYears } from './words-names.ts';
import type { Say } from './zh.ts';

/** A figure or a stretch of years not found, with its definition. */
interface Row {
  readonly definition: Bilingual;
  readonly row: SeatPoint | SeatGap;
}

const pointOf = ({ row }: Row): SeatPoint | undefined => (isPoint(row) ? row : undefined);
const claimOf = (row: Row) => pointOf(row)?.claim;

/** One row a published figure; a stretch of years not found is a row too. */
export function table({ groups, pair }: SeatsPicked, speech: Speech<Say>): ChartTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  const all = groups.flatMap(({ metric, rows: own }) => own.map((row): Row => ({ definition: metric.name, row })));
  // As drawn: those that contradict each other come first.
  const isPair = ({ row }: Row) => pair.some((point) => point === row);
  const rows = [...all.filter(isPair), ...all.filter((row) => !isPair(row))];
  // Chinese counts in 万, English writes the number out.
  const endCell = (value: number | undefined): Cell =>
    numberCell(value === undefined ? undefined : round(value * unitStyle('10k', lang).factor, 6), (end) =>
      formatNumber(end, lang),
    );
  return tableOf<Row>(
    { caption, rows, id: ({ row }) => (isPoint(row) ? row.claim.id : row.gap.id) },
    [
      {
        key: 'year',
        kind: 'text',
        ...columns.year,
        cell: ({ row }) => {
          if (isPoint(row)) return textCell(String(row.year));
          const { from, to } = row;
          return { text: gapYears(row, lang), value: from === to ? String(from) : `${from}/${to}` };
        },
      },
      figureColumn(lang, ({ row }) => {
        if (!isPoint(row)) return missing(row.gap.reason.name[lang]);
        return row.claim.figure ? textCell(figureText(row, speech)) : missing(say.missing);
      }),
      {
        key: 'publisher',
        kind: 'text',
        ...columns.publisher,
        cell: (row) => textCell(claimOf(row)?.publisher[lang]),
      },
      definitionColumn(lang, ({ definition }) => definition),
      { key: 'low', kind: 'number', ...columns.low, cell: (row) => endCell(pointOf(row)?.low) },
      { key: 'high', kind: 'number', ...columns.high, cell: (row) => endCell(pointOf(row)?.high) },
      populationColumn(lang, (row) => claimOf(row)?.population),
      flagColumn(lang, (row) => claimOf(row)?.flag),
      gradeColumn(lang, (row) => claimOf(row)?.grade),
    ],
    lang,
  );
}
