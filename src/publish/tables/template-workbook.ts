import type { Cell, CellStyle, ColumnDef, DataValidation, WriteSheet } from 'hucre/xlsx';
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import type { SiteTable } from '../../datasets/site-table.ts';
import type { Field, Resource } from '../../tables/package/descriptor.ts';
import type { Row } from '../../tables/value.ts';
import { fieldRules } from './field-rules.ts';
import { tableWords } from './table-words.ts';

/** How many rows below the header are prepared: formatted as text, with drop-down lists. */
const readyRows = 500;
/** The date in the file, constant so that the same table gives the same bytes on every day. */
// oxlint-disable-next-line eslint-js/no-restricted-syntax -- a constant, not the time of the build
const fixedDay = new Date(Date.UTC(2000, 0, 1));
const bold: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EEEEEE' } },
};
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };

/** A value that a field may have, with its names. */
type Choice = readonly [code: string, zh: string, en: string];

/**
 * An empty table as an Excel workbook: the frozen header, in which each name has a comment on what belongs below it;
 * drop-down lists for codes and for references to other tables; text format wherever Excel would make a date or drop a
 * zero. A second sheet explains every field in both languages, a third lists the codes.
 * @param tables all tables, for the lists of those to which this one refers
 */
export async function templateWorkbook(resource: Resource, tables: readonly SiteTable[]): Promise<Uint8Array> {
  const { fields } = resource.schema;
  const lists = fields.flatMap((field) => {
    const choices = choicesOf(field, resource, tables);
    return choices.length > 0 ? [{ field, choices }] : [];
  });
  const sheets = [
    dataSheet(
      resource,
      lists.map(({ field, choices }) => ({ field, count: choices.length })),
    ),
    notesSheet(resource),
  ];
  if (lists.length > 0) sheets.push(codesSheet(lists));
  return writeXlsx({
    sheets,
    properties: { title: resource.title ?? resource.name, creator: '', created: fixedDay, modified: fixedDay },
  });
}

const notesName = '说明 Notes';
const codesName = '代码 Codes';

function dataSheet(resource: Resource, lists: readonly { field: Field; count: number }[]): WriteSheet {
  const { fields } = resource.schema;
  const cells = new Map<string, Partial<Cell>>(
    fields.map((field, index) => [
      `0,${String(index)}`,
      { value: field.name, type: 'string', style: bold, comment: { author: '', text: commentOf(field, resource) } },
    ]),
  );
  return {
    name: resource.name.slice(0, 31),
    columns: fields.map(columnOf),
    // Empty cells carry the format of their column, because the library does not write formats of whole columns.
    rows: [fields.map((field) => field.name), ...Array.from({ length: readyRows }, () => fields.map(() => null))],
    cells,
    freezePane: { rows: 1, columns: 1 },
    dataValidations: lists.map(({ field, count }, index) => validationOf(fields.indexOf(field), index, count)),
  };
}

/** Numbers stay numbers; everything else is kept from turning into dates, booleans and shortened codes. */
function columnOf(field: Field): ColumnDef {
  const isNumber = ['number', 'integer', 'year'].includes(field.type);
  const width = Math.max(10, Math.min(28, field.name.length + 4));
  return isNumber ? { width } : { width, numFmt: '@' };
}

function validationOf(column: number, list: number, count: number): DataValidation {
  const letter = colToLetter(column);
  const source = colToLetter(list * 3);
  return {
    type: 'list',
    range: `${letter}2:${letter}${String(readyRows + 1)}`,
    formula1: `'${codesName}'!$${source}$2:$${source}$${String(count + 1)}`,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: '不在列表中 Not in the list',
    errorMessage: '请从下拉列表选一个；代码见第三张表。Choose one from the list; the third sheet names the codes.',
  };
}

/** What belongs into a column, in both languages. */
function commentOf(field: Field, resource: Resource): string {
  return (['zh', 'en'] as const)
    .map((lang) => {
      const { title, description } = tableWords(field, lang);
      return [title, description, fieldRules(field, resource, lang).sentence].filter((part) => part !== '').join('\n');
    })
    .join('\n\n');
}

function notesSheet(resource: Resource): WriteSheet {
  const head = ['列 Column', '标题', 'Title', '说明', 'Description', '规则', 'Rules', '格式 Pattern'];
  const rows = resource.schema.fields.map((field) => {
    const [zh, en] = [tableWords(field, 'zh'), tableWords(field, 'en')];
    const [rules, rulesEn] = [fieldRules(field, resource, 'zh'), fieldRules(field, resource, 'en')];
    const parts = [zh.title, en.title, zh.description, en.description, rules.sentence, rulesEn.sentence];
    return [field.name, ...parts, field.constraints.pattern ?? ''];
  });
  const widths = [18, 16, 20, 44, 54, 30, 40, 28];
  return {
    name: notesName,
    columns: widths.map((width) => ({ width, style: wrapped, numFmt: '@' })),
    rows: [head, ...rows],
    cells: headCells(head),
    freezePane: { rows: 1, columns: 1 },
  };
}

function codesSheet(lists: readonly { field: Field; choices: readonly Choice[] }[]): WriteSheet {
  const height = Math.max(...lists.map(({ choices }) => choices.length));
  const head = lists.flatMap(({ field }) => [field.name, '中文', 'English']);
  const rows = Array.from({ length: height }, (_, row) =>
    lists.flatMap(({ choices }): (string | null)[] => [...(choices[row] ?? [null, null, null])]),
  );
  return {
    name: codesName,
    columns: lists.flatMap(() => [26, 30, 30].map((width) => ({ width, numFmt: '@' }))),
    rows: [head, ...rows],
    cells: headCells(head),
    freezePane: { rows: 1 },
  };
}

const headCells = (head: readonly string[]): Map<string, Partial<Cell>> =>
  new Map(head.map((value, index) => [`0,${String(index)}`, { value, type: 'string' as const, style: bold }]));

/** The values that a field may have: its own codes, otherwise the keys of the table to which it refers. */
function choicesOf(field: Field, resource: Resource, tables: readonly SiteTable[]): Choice[] {
  if (field.categories) {
    return field.categories.map(({ value, label, labelEn }) => [String(value), label ?? '', labelEn ?? '']);
  }
  const key = resource.schema.foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === field.name);
  const other = key && tables.find((table) => table.resource.name === (key.resource || resource.name));
  const target = key?.referenceFields[0] ?? '';
  return (other?.rows ?? []).map((row) => [
    textOf(row, [target]),
    textOf(row, ['name_zh', 'publisher_zh', 'title']),
    textOf(row, ['name_en', 'publisher_en', 'title_en']),
  ]);
}

/** The first of some columns that has text in a row. */
function textOf(row: Row, names: readonly string[]): string {
  const name = names.find((candidate) => row[candidate] !== undefined && row[candidate] !== null);
  return name === undefined ? '' : String(row[name]);
}
