import type { Claim, Gap } from '../../datasets/published.ts';
import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber, formatSigned } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/numbers/round.ts';
import type { Cell, ListedTable, Speech } from '../chart.ts';
import { missing, numberCell, fromField, tableOf } from '../shared/table-of.ts';
import { sourceColumns } from '../shared/columns.ts';
import type { TableColumn } from '../shared/table-of.ts';
import type { BankCallsPicked, CallYear } from './pick.ts';
import { callsOf, growthOf } from './words.ts';
import type { Say } from './zh.ts';

/** A year, or the change of unit between two years. */
type Row = CallYear | Gap;

const isYear = (row: Row): row is CallYear => 'row' in row;

/** One row per year, gaps included, and one where the unit changes. */
export function table({ years, cut, eras }: BankCallsPicked, speech: Speech<Say>): ListedTable {
  const { lang, say } = speech;
  const { columns, caption } = say;
  const number = (value: number) => formatNumber(value, lang);
  const signed = (value: number) => formatSigned(value, lang);
  const before = eras.at(-2)?.years.at(-1);
  const ofYear = (cell: (year: CallYear) => Cell) => (row: Row) => (isYear(row) ? cell(row) : missing());
  const list: readonly TableColumn<Row>[] = [
    fromField('bank-centres.year', (row) => (isYear(row) ? String(row.year) : row.period?.replace('/', '–'))),
    {
      key: 'calls',
      kind: 'number',
      ...columns.calls,
      cell: (row) => {
        if (!isYear(row)) return missing(say.cutMark);
        const { claim, gap, value, low } = row;
        if (!claim?.figure) return missing(gap?.reason.name[lang]);
        return { text: callsOf(row, lang), value: scaled(value ?? low, claim.figure.unit, lang) };
      },
    },
    {
      key: 'per_head',
      kind: 'number',
      ...columns.perHead,
      cell: ofYear(({ perHead, low, unit }) =>
        perHead === undefined && low !== undefined
          ? missing(say.boundOnly)
          : numberCell(perHead, (value) => say.perHeadCell(number(value), say.headUnits[unit ?? ''] ?? '')),
      ),
    },
    { key: 'staff', kind: 'number', ...columns.staff, cell: ofYear(({ staff }) => figureCell(staff, lang)) },
    {
      key: 'stated',
      kind: 'number',
      ...columns.stated,
      cell: ofYear(({ stated }) => numberCell(stated?.figure?.value, signed)),
    },
    {
      key: 'computed',
      kind: 'number',
      ...columns.computed,
      cell: ofYear((year) => {
        const growth = growthOf(year, speech);
        return growth === 'refused' ? missing(say.refused) : numberCell(growth, signed);
      }),
    },
    ...sourceColumns<Row>(lang, (row) => (isYear(row) ? row.claim : undefined)),
  ];
  return tableOf(
    {
      caption,
      rows: years.flatMap((year): Row[] => (cut && year === before ? [year, cut] : [year])),
      id: (row) => (isYear(row) ? row.row : row.id),
    },
    list,
    lang,
  );
}

const figureCell = (claim: Claim | undefined, lang: Lang): Cell =>
  claim?.figure
    ? { text: formatFigure(claim.figure, lang), value: scaled(claim.figure.value, claim.figure.unit, lang) }
    : missing();

const scaled = (value: number | undefined, unit: string, lang: Lang): number | null =>
  value === undefined ? null : round(value * unitStyle(unit, lang).factor, 6);
