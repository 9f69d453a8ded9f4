import { formatNumber, formatSigned } from '../../i18n/format-number.ts';
import type { ListedTable, Speech } from '../chart.ts';
import { missing, numberCell, textCell, fromField, tableOf } from '../shared/table-of.ts';
import { figureColumn, flagName, sourceColumns } from '../shared/columns.ts';
import type { EffectPoint, MachineEffectsPicked, GroupId } from './pick.ts';
import { figureOf, nameOf, periodOf } from './words.ts';
import type { Say } from './zh.ts';

interface Row extends EffectPoint {
  readonly group: GroupId;
  readonly signed: boolean;
}

/** One row per statement, in the order of the groups as drawn. */
export function table({ groups }: MachineEffectsPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { caption, columns } = say;
  return tableOf<Row>(
    {
      caption,
      rows: groups.flatMap(({ id, signed, points }) => points.map((point) => ({ ...point, group: id, signed }))),
      id: ({ claim }) => claim.id,
    },
    [
      { key: 'statement', kind: 'text', ...columns.what, cell: (row) => textCell(nameOf(row, speech)) },
      figureColumn((row) => (row.claim.figure ? textCell(figureOf(row, speech)) : missing(say.inWords))),
      {
        ...{ key: 'percent', kind: 'number' as const, ...columns.percent },
        cell: ({ low, high, signed }) =>
          numberCell(nearest(low, high), (value) => (signed ? formatSigned : formatNumber)(value, lang)),
      },
      { key: 'measures', kind: 'text', ...columns.group, cell: ({ group }) => textCell(say.groups[group]) },
      { key: 'voice', kind: 'text', ...columns.voice, cell: ({ voice }) => textCell(say.voices[voice]) },
      fromField('machine-effects.period', ({ period }) => period && periodOf(period, lang)),
      fromField('machine-effects.flag', ({ claim }) => flagName(claim.flag, lang)),
      fromField('machine-effects.sample', ({ sample }) => sample, { kind: 'number' }),
      ...sourceColumns<Row>(lang, ({ claim }) => claim),
    ],
    lang,
  );
}

/** The end of a range that is nearer to zero. */
const nearest = (low: number | undefined, high: number | undefined): number | undefined =>
  low === undefined || high === undefined ? (low ?? high) : Math.abs(low) < Math.abs(high) ? low : high;
