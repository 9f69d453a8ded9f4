import { formatFigure } from '../../i18n/format-figure.ts';
import type { Bilingual } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/numbers/round.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { endColumns, figureColumn, flagName, gradeColumn, populationColumn } from '../shared/columns.ts';
import type { SeatGap, SeatPoint, SeatsPicked } from './pick.ts';
import { isPoint } from './pick.ts';
import { gapYears } from './words.ts';
import type { Say } from './zh.ts';

/** A figure, or a run of years not found, with its definition. */
interface Row {
  readonly definition: Bilingual;
  readonly row: SeatPoint | SeatGap;
}

const pointOf = ({ row }: Row): SeatPoint | undefined => (isPoint(row) ? row : undefined);
const claimOf = (row: Row) => pointOf(row)?.claim;

/** One row per published figure, and one per run of years not found. */
export function table({ groups, pair }: SeatsPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  const all = groups.flatMap(({ metric, rows: own }) => own.map((row): Row => ({ definition: metric.name, row })));
  // As in the drawing, the contradicting figures come first.
  const isPair = ({ row }: Row) => pair.some((point) => point === row);
  const rows = [...all.filter(isPair), ...all.filter((row) => !isPair(row))];
  // Chinese counts in 万, English writes the number in full.
  const shown = (end: number | undefined) => end && round(end * unitStyle('10k', lang).factor, 6);
  const [low, high] = endColumns<Row>((row) => ({
    low: shown(pointOf(row)?.low),
    high: shown(pointOf(row)?.high),
  }));
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
      figureColumn(({ row }) => {
        if (!isPoint(row)) return missing(row.gap.reason.name[lang]);
        return row.claim.figure ? textCell(formatFigure(row.claim.figure, lang)) : missing(say.missing);
      }),
      {
        key: 'publisher',
        kind: 'text',
        ...columns.publisher,
        cell: (row) => textCell(claimOf(row)?.publisher[lang]),
      },
      { key: 'definition', kind: 'text', ...columns.definition, cell: ({ definition }) => definition[lang] },
      { ...low, ...columns.low },
      { ...high, ...columns.high },
      populationColumn(lang, (row) => claimOf(row)?.population),
      fromField('demand.flag', (row) => flagName(claimOf(row)?.flag, lang)),
      gradeColumn((row) => claimOf(row)?.grade),
    ],
    lang,
  );
}
