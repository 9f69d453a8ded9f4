import { unitOf } from '../../src/intake/published/draft-descriptor.ts';
import type { DraftedColumn, DraftedTable } from '../../src/intake/published/drafted-table.ts';
import { monthlyPay } from '../../src/tables/pay/monthly-pay.ts';
import type { WordLang } from '../../src/tables/describe.ts';
import { newWords } from './new-words.ts';
import type { Plan } from './plan-table.ts';
import { shownPath } from './shown-path.ts';
import { shorten, textTable } from './text-table.ts';

/** The number of rows of the draft that are printed. */
const shownRows = 3;
/** The number of lines of one kind that are listed; the rest is counted. */
const listed = 8;

/** The printed draft: its columns and first rows, what is left out, other possible forms, and what is left to do. */
export function newLines({ draft, notices, csv, has }: Plan, target: string, lang: WordLang): string[] {
  const w = newWords[lang];
  return [
    draft.asItIs ? w.copies(shownPath(csv)) : w.arranges(shownPath(csv)),
    w.describes(shownPath(target)),
    draft.headerLines.length === 0 ? w.noHeader : w.header(draft.headerLines, shorten(draft.headings.join('  '), 70)),
    '',
    ...columnLines(draft, lang),
    '',
    w.firstRows(Math.min(shownRows, draft.rows)),
    ...rowLines(draft),
    ...leftOutLines(draft, lang),
    ...(notices.length === 0 ? [] : ['', ...notices]),
    ...(draft.wide === null ? [] : ['', w.wide(draft.wide, draft.isLong)]),
    '',
    ...todoLines(draft, has, lang),
  ];
}

function columnLines({ columns }: DraftedTable, lang: WordLang): string[] {
  const w = newWords[lang];
  return textTable([
    w.columnHeads,
    ...columns.map((column) => [
      column.name,
      column.heading.join(' ') === column.name ? '' : column.heading.join(' '),
      column.type + (unitOf(column) === undefined ? '' : ` · ${unitOf(column) ?? ''}`),
      column.marks.join(' '),
      column.cells.find((cell) => cell !== '' && !column.marks.includes(cell)) ?? '',
    ]),
  ]).flatMap((line, index) => {
    const column = columns[index - 1];
    return [line, ...(column ? remarksOf(column, lang).map((remark) => `      ← ${remark}`) : [])];
  });
}

function remarksOf(column: DraftedColumn, lang: WordLang): string[] {
  const w = newWords[lang];
  const { number, known, heading, added, of, marks, changes, pays, cells, doubt, example, type } = column;
  const filled = cells.filter((cell) => cell !== '').length;
  return [
    ...(added === '' ? [] : [w.added[added](of)]),
    ...(known ? [] : [heading.length === 0 ? w.noHeading(number) : w.noName(heading.join(' '), number)]),
    ...(marks.length === 0 ? [] : [w.marks(type, marks, cells.filter((cell) => marks.includes(cell)).length)]),
    ...changes.map((change) => w.changes[change]),
    ...(pays === 0 ? [] : [w.pays(pays, filled, monthlyIn(cells))]),
    ...(doubt === null
      ? []
      : [type === 'number' && doubt === 'ending-zeros' ? w.measured(example) : w.doubts[doubt](example)]),
  ];
}

const monthlyIn = (cells: readonly string[]): number =>
  cells.filter((cell) => typeof monthlyPay(cell, 'month') !== 'string').length;

function rowLines({ columns, rows }: DraftedTable): string[] {
  const shown = Array.from({ length: Math.min(shownRows, rows) }, (_, row) =>
    columns.map(({ cells }) => cells[row] ?? ''),
  );
  return textTable([columns.map(({ name }) => name), ...shown], '  ', 18);
}

function leftOutLines({ leftOut, leftOutColumns }: DraftedTable, lang: WordLang): string[] {
  const w = newWords[lang];
  if (leftOut.length + leftOutColumns.length === 0) return [];
  const lines = leftOut
    .slice(0, listed)
    .map(({ line, kind, text }) => w.leftOutLine(line, w.leftOutKinds[kind], shorten(text, 60)));
  const rest = leftOut.length - lines.length;
  return [
    '',
    w.leftOut,
    ...lines,
    ...(rest > 0 ? [w.moreLines(rest)] : []),
    ...leftOutColumns.map(({ column, kind, heading }) => w.leftOutColumn(column, heading, kind)),
  ];
}

function todoLines({ columns }: DraftedTable, has: Plan['has'], lang: WordLang): string[] {
  const w = newWords[lang];
  const open = columns.filter(
    (column) => (column.type === 'number' || column.type === 'integer') && unitOf(column) === undefined,
  );
  const marked = columns.filter(({ marks }) => marks.length > 0).map(({ name }) => name);
  const unnamed = columns.filter(({ known }) => !known).map(({ name }) => name);
  return [
    w.todo,
    ...(has.title ? [] : [w.todoTitle]),
    ...(has.titleEn ? [] : [w.todoTitleEn]),
    w.todoDescription,
    w.todoFields,
    ...(unnamed.length > 0 ? [w.todoNames(unnamed)] : []),
    ...(open.length > 0
      ? [
          w.todoUnits(
            open.map(({ name }) => name),
            [...new Set(open.map(({ printedUnit }) => printedUnit).filter((unit) => unit !== ''))],
          ),
        ]
      : []),
    ...(marked.length > 0 ? [w.todoMarks(marked)] : []),
    w.todoCodes,
    w.todoLicence,
  ];
}
