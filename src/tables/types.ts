import type { Frequency } from '../lib/periods/period-steps.ts';
import type { KnownName } from './names/known-names.ts';
import type { ProblemCode } from './messages/book.ts';
import type { Params, Severity } from './messages/message.ts';
import type { KeptReason } from './pay/monthly-pay.ts';
import type { PayPeriod } from './pay/pay-words.ts';

/** A typed cell: number for number, integer and year; text for dates and months (`2024-01`); null for missing. */
export type Value = string | number | boolean | null;

/** A typed row by declared field name; its prototype is empty, so that a column named `__proto__` is harmless. */
export type Row = Record<string, Value>;

/** accept: as written; normalise: some values or lines read in another form, each named in a notice; reject: errors. */
export type Outcome = 'accept' | 'normalise' | 'reject';

/** One thing found, as data; describe.ts says it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string;
  /** Physical line from 1, the first line of a record that spans several; null when it concerns the file. */
  readonly line: number | null;
  /** Cell from 1; null when it concerns the line or the file. */
  readonly column: number | null;
  /** Declared field name, a header label, or a key of datapackage.json. */
  readonly field: string | null;
  readonly value: string | null;
  /** What the words need besides: `row` is the row number in Excel, `write` what to write instead, `count` how often. */
  readonly params: Params;
}

/** A declared missing mark with the reason it stands for. */
export interface MissingMark {
  readonly value: string;
  readonly label: string | undefined;
}

export interface Category {
  readonly value: string | number;
  readonly label: string | undefined;
  readonly labelEn: string | undefined;
}

export interface Constraints {
  readonly required: boolean;
  readonly unique: boolean;
  readonly minimum: string | number | undefined;
  readonly maximum: string | number | undefined;
  readonly exclusiveMinimum: string | number | undefined;
  readonly exclusiveMaximum: string | number | undefined;
  readonly minLength: number | undefined;
  readonly maxLength: number | undefined;
  /** Of the whole value. */
  readonly pattern: string | undefined;
  readonly enum: readonly string[] | undefined;
}

export const fieldTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'year',
  'yearmonth',
  'time',
  'datetime',
  'duration',
  'object',
  'array',
  'list',
  'geopoint',
  'geojson',
  'any',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** Title and description in the default language and, as own properties `title_en`, `description_en`, in English. */
export interface Described {
  readonly name: string;
  readonly title: string | undefined;
  readonly titleEn: string | undefined;
  readonly description: string | undefined;
  readonly descriptionEn: string | undefined;
}

export interface Field extends Described {
  readonly type: FieldType;
  readonly format: string;
  /** Own property: unit code of the whole column. */
  readonly unit: string | undefined;
  readonly constraints: Constraints;
  /** Own property `aliases`: names that the column knows, each with others of the same thing. The list is not closed. */
  readonly aliases: readonly KnownName[];
  /** Own property `deprecated`: names that the column had before and is still read and served under. */
  readonly deprecated: readonly string[];
  /** The closed list of values, where there is one. */
  readonly categories: readonly Category[] | undefined;
  /** The field's own marks, else the table's, else the package's. */
  readonly missingValues: readonly MissingMark[];
  readonly trueValues: readonly string[];
  readonly falseValues: readonly string[];
  readonly decimalChar: string;
  readonly groupChar: string;
  readonly bareNumber: boolean;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  /** Resource name; empty for the table itself. */
  readonly resource: string;
  readonly referenceFields: readonly string[];
}

/** Own property: parts that make a total, within a tolerance. */
export interface SumRule {
  /** Columns whose cells are the parts. */
  readonly fields: readonly string[];
  /** Columns that tell groups of rows apart; undefined where the parts stand in one row. */
  readonly by: readonly string[] | undefined;
  /** The column that holds the total of a row, or the total of every group. */
  readonly total: string | number;
  readonly tolerance: number;
}

/** Own property `names` of a schema: columns that hold other names of what a row is about, for tables that refer to it. */
export interface NameColumns {
  /** Each cell is one name. */
  readonly columns: readonly string[];
  /** Each cell holds several names, parted by blanks. */
  readonly lists: readonly string[];
}

/** Own property: columns that hold what a parser makes of another one. */
export interface ParsedRule {
  /** The column with the words as printed. */
  readonly field: string;
  readonly as: 'pay-range';
  /** Columns by what they hold: `low`, `high`, `value`, `bound`, `months`. */
  readonly into: ReadonlyMap<string, string>;
  /** That of a pay that prints none. */
  readonly period: PayPeriod;
  /** Reasons for which a pay is expected to stay as printed. */
  readonly kept: readonly KeptReason[];
}

/** Figures of one series: those of rows that agree in some columns and count the same thing, whatever its scale. */
export interface SeriesRule {
  readonly fields: readonly string[];
  readonly by: readonly string[];
  /** How many times the greatest of the others, or how small a part of the least, a figure may be. */
  readonly factor: number;
  /** Other rows that a series needs to judge by. */
  readonly least: number;
}

/** Where a row's figures are printed. */
export interface QuoteRule {
  readonly column: string;
  readonly fields: readonly string[];
  /** Values of columns of rows whose figures are worked out, so that no quote prints them. */
  readonly except: ReadonlyMap<string, string>;
}

/** Own property: what figures are held against, so that a slip of typing is seen. */
export interface SlipRules {
  /** The column that holds the unit of a row's figures, in tables where rows differ. */
  readonly unit: string | undefined;
  readonly quote: QuoteRule | undefined;
  /** From narrow to wide: the first with enough rows judges a figure. */
  readonly series: readonly SeriesRule[];
  /** Columns whose figures never fall from left to right. */
  readonly orders: readonly (readonly string[])[];
  /** Cells that were looked at and are right, as `key/field`. */
  readonly known: ReadonlySet<string>;
}

/** Own property `rhythms`: series whose periods follow each other, so that one that is missing without a reason is seen. */
export interface Rhythm {
  /** Columns of which one at least holds the figure of a row. */
  readonly fields: readonly string[];
  /** The column that names the series of a row; undefined where each of `fields` is a series of its own. */
  readonly by: string | undefined;
  /** Values of that column, else the fields. */
  readonly series: readonly string[];
  /** Values of columns of the rows that belong to the series; empty for an empty cell. */
  readonly where: ReadonlyMap<string, string>;
  /** The column that holds the period. */
  readonly period: string;
  readonly every: Frequency;
  /** The first period that is expected. */
  readonly first: string;
  /** What a missing period is called in the table of gaps, where that is not the name of the series. */
  readonly gap: string | undefined;
}

export interface Schema {
  readonly fields: readonly Field[];
  readonly fieldsMatch: 'exact' | 'equal' | 'subset' | 'superset' | 'partial';
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly ForeignKey[];
  readonly sums: readonly SumRule[];
  readonly names: NameColumns;
  readonly parsed: readonly ParsedRule[];
  readonly slips: SlipRules;
  readonly rhythms: readonly Rhythm[];
}

export interface License {
  readonly name: string | undefined;
  readonly path: string | undefined;
  readonly title: string | undefined;
  readonly titleEn: string | undefined;
}

/** A table as datapackage.json declares it. */
export interface Resource extends Described {
  /** Relative to datapackage.json. */
  readonly path: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** False where the file has no header row and columns follow the declared order. */
  readonly header: boolean;
  readonly bytes: number | undefined;
  /** `algorithm:hex`. */
  readonly hash: string | undefined;
  readonly rowCount: number | undefined;
  /** Own property: rows are single cases; counts and quantiles of them are published, never the rows. */
  readonly microdata: boolean;
  readonly licenses: readonly License[];
  readonly schema: Schema;
}

/** A checked datapackage.json; only its tables. */
export interface DataPackage extends Described {
  readonly file: string;
  readonly licenses: readonly License[];
  readonly resources: readonly Resource[];
}

/** A cell that holds a declared missing mark other than the empty cell: null in the rows, its reason kept here. */
export interface MarkedCell {
  readonly line: number;
  readonly field: string;
  readonly mark: string;
  readonly label: string | undefined;
}

/** What could be read of a table that was rejected: cells that could not are null. */
export interface ReadableRows {
  readonly rows: readonly Row[];
  readonly lines: readonly number[];
  readonly excelRows: readonly number[];
  /** Cells that could not be read, as `line/field`. */
  readonly unread: ReadonlySet<string>;
  /** Rows are missing here that could not be read at all. */
  readonly lost: boolean;
}

/** What became of one file. Problems are in the order of lines. */
export interface TableReport {
  readonly name: string;
  readonly file: string;
  /** null when the bytes could not be read as text. */
  readonly encoding: string | null;
  readonly outcome: Outcome;
  /** Empty when rejected. */
  readonly rows: readonly Row[];
  /** Physical line of each row. */
  readonly lines: readonly number[];
  /** Row number in Excel of each row. */
  readonly excelRows: readonly number[];
  /** Column from 1 of each declared field that the file has. */
  readonly columns: ReadonlyMap<string, number>;
  readonly marks: readonly MarkedCell[];
  /** Of a rejected table, for rules that do not wait until every cell is right. */
  readonly readable?: ReadableRows;
  readonly notices: readonly Problem[];
  readonly errors: readonly Problem[];
}

export interface PackageReport {
  readonly outcome: Outcome;
  readonly tables: readonly TableReport[];
}
