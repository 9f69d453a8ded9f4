import { formatFigure } from '../../i18n/format-figure.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import type { Lang } from '../../i18n/lang.ts';
import { unitStyle } from '../../i18n/units.ts';
import { round } from '../../lib/round.ts';
import type { Claim, Gap } from '../../datasets/published.ts';
import type { Cell, ChartTable, TableRow } from '../chart.ts';
import { missing, numberCell, textCell } from '../shared/cells.ts';
import type { BankCallsPicked, CallYear } from './pick.ts';
import { callsOf, dictionary } from './words.ts';

/** One row a year, gaps included, and one where the unit changes. */
export function bankCallsTable(picked: BankCallsPicked, lang: Lang): ChartTable {
  const { caption, columns } = dictionary[lang];
  const { cut, eras } = picked;
  const before = eras.at(-2)?.years.at(-1)?.year;
  return {
    caption,
    columns: [
      { key: 'year', label: columns.year, numeric: false },
      { key: 'calls', label: columns.calls, numeric: true },
      { key: 'stated', label: columns.stated, numeric: true },
      { key: 'computed', label: columns.computed, numeric: true },
      { key: 'staff', label: columns.staff, numeric: true },
      { key: 'per_head', label: columns.perHead, numeric: true },
      { key: 'source', label: columns.publisher, numeric: false },
      { key: 'grade', label: columns.grade, numeric: false },
    ],
    rows: picked.years.flatMap((year) => [
      toRow(year, lang),
      ...(cut && year.year === before ? [cutRow(cut, lang)] : []),
    ]),
  };
}

function toRow(year: CallYear, lang: Lang): TableRow {
  const say = dictionary[lang];
  const number = (value: number) => formatNumber(value, lang);
  const head = year.unit === undefined ? '' : (say.headUnits[year.unit] ?? '');
  const { low } = year;
  return {
    id: year.row,
    cells: [
      textCell(String(year.year)),
      year.claim?.figure
        ? { text: callsOf(year, lang), value: scaled(year.value ?? low, year.claim.figure.unit, lang) }
        : missing(year.gap?.reason.name[lang]),
      numberCell(year.stated?.figure?.value, number),
      numberCell(year.computed, number),
      figureCell(year.staff, lang),
      year.perHead === undefined && low !== undefined
        ? missing(say.boundOnly)
        : numberCell(year.perHead, (value) => (lang === 'zh' ? number(value) + head : `${number(value)} ${head}`)),
      textCell(year.claim?.publisher[lang]),
      textCell(year.claim?.grade),
    ],
  };
}

const cutRow = (cut: Gap, lang: Lang): TableRow => ({
  id: cut.id,
  cells: [
    textCell(cut.period?.replace('/', '–')),
    missing(dictionary[lang].cutMark),
    ...Array.from({ length: 6 }, () => missing()),
  ],
});

const figureCell = (claim: Claim | undefined, lang: Lang): Cell =>
  claim?.figure
    ? { text: formatFigure(claim.figure, lang), value: scaled(claim.figure.value, claim.figure.unit, lang) }
    : missing();

const scaled = (value: number | undefined, unit: string, lang: Lang): number | null =>
  value === undefined ? null : round(value * unitStyle(unit, lang).factor, 6);
