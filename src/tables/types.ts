import type { Frequency } from '../lib/periods/period-steps.ts';
import type { KnownName } from './names/known-names.ts';
import type { ProblemCode } from './messages/catalog.ts';
import type { Params, Severity } from './messages/message.ts';
import type { KeptReason } from './pay/monthly-pay.ts';
import type { PayPeriod } from './pay/pay-words.ts';

/** A typed cell: number for number, integer and year; text for dates and months (`2024-01`); null for missing. */
export type Value = string | number | boolean | null;

/** A typed row by declared field name; its prototype is empty, so that a column named `__proto__` is harmless. */
export type Row = Record<string, Value>;

/**
 * accept: as written; normalise: some values or lines were read in another form, each with a notice; reject: errors.
 */
export type Outcome = 'accept' | 'normalise' | 'reject';

/** One problem found, as data; describe.ts makes its words. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  readonly file: string;
  /** The physical line from 1, of a record that spans several the first; null when the problem concerns the file. */
  readonly line: number | null;
  /** The cell from 1; null when the problem concerns the line or the file. */
  readonly column: number | null;
  /** The declared field name, a header label, or a key of datapackage.json. */
  readonly field: string | null;
  readonly value: string | null;
  /**
   * What the words need besides: `row` is the row number in Excel, `write` what to write instead, `count` the number of
   * cells.
   */
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
  /** A regular expression that the whole value must match. */
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

/**
 * The title and description in the default language and, in our properties `title_en` and `description_en`, in English.
 */
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
  /** Our property: the unit code of the whole column. */
  readonly unit: string | undefined;
  readonly constraints: Constraints;
  /**
   * Our property `aliases`: names that the column knows, each with other names of the same thing. The list is not
   * closed.
   */
  readonly aliases: readonly KnownName[];
  /** Our property `deprecated`: earlier names of the column, under which it is still read and served. */
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
  /** The name of the resource; empty for the table itself. */
  readonly resource: string;
  readonly referenceFields: readonly string[];
}

/** Our property: parts that make a total, within a tolerance. */
export interface SumRule {
  /** The columns whose cells are the parts. */
  readonly fields: readonly string[];
  /** The columns that group rows; undefined where the parts are in one row. */
  readonly by: readonly string[] | undefined;
  /** The column that holds the total of a row, or the total of every group. */
  readonly total: string | number;
  readonly tolerance: number;
}

/**
 * Our property `names` of a schema: columns that hold other names of what a row is about, for tables that refer to it.
 */
export interface NameColumns {
  /** Columns whose cells are one name each. */
  readonly columns: readonly string[];
  /** Columns whose cells are several names, separated by blanks. */
  readonly lists: readonly string[];
}

/** Our property: columns that hold what a parser makes of another one. */
export interface ParsedRule {
  /** The column with the words as printed. */
  readonly field: string;
  readonly as: 'pay-range';
  /** The columns by what they hold: `low`, `high`, `value`, `bound`, `months`. */
  readonly into: ReadonlyMap<string, string>;
  /** The period of a pay that prints none. */
  readonly period: PayPeriod;
  /** The reasons for which a pay is expected to be kept as printed. */
  readonly kept: readonly KeptReason[];
}

/** The figures of one series: those of rows that agree in some columns and count the same thing, in whatever scale. */
export interface SeriesRule {
  readonly fields: readonly string[];
  readonly by: readonly string[];
  /**
   * How many times the greatest of the others a figure may be, and what part of the least: 3 allows thrice and a third.
   */
  readonly factor: number;
  /** How many other rows a series needs to judge a figure. */
  readonly least: number;
}

/** The column in which a row's figures are quoted. */
export interface QuoteRule {
  readonly column: string;
  readonly fields: readonly string[];
  /** Columns and values that mark rows whose figures are computed, so that no quote prints them. */
  readonly except: ReadonlyMap<string, string>;
}

/** Our property: what figures are compared with, to find typing slips. */
export interface SlipRules {
  /** The column that holds the unit of a row's figures, in tables where rows have different units. */
  readonly unit: string | undefined;
  readonly quote: QuoteRule | undefined;
  /** From narrow to wide: the first with enough rows judges a figure. */
  readonly series: readonly SeriesRule[];
  /** Columns whose figures never fall from left to right. */
  readonly orders: readonly (readonly string[])[];
  /** Cells that were looked at and are right, as `key/field`. */
  readonly known: ReadonlySet<string>;
}

/**
 * Our property `rhythms`: series with a figure for every period, so that a period without one and without a reason is
 * found.
 */
export interface Rhythm {
  /** The columns of which at least one holds the figure of a row. */
  readonly fields: readonly string[];
  /** The column that names the series of a row; undefined where each of `fields` is a series of its own. */
  readonly by: string | undefined;
  /** Values of that column, else the fields. */
  readonly series: readonly string[];
  /** Columns and values that select the rows of the series; an empty value selects empty cells. */
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
  /** The path relative to datapackage.json. */
  readonly path: string;
  readonly encoding: string;
  readonly delimiter: string;
  /** False where the file has no header row and its columns follow the declared order. */
  readonly header: boolean;
  readonly bytes: number | undefined;
  /** In the form `algorithm:hex`. */
  readonly hash: string | undefined;
  readonly rowCount: number | undefined;
  /** Our property: the rows are single cases, of which only counts and quantiles are published, never the rows. */
  readonly microdata: boolean;
  readonly licenses: readonly License[];
  readonly schema: Schema;
}

/** A checked datapackage.json, with its tables only. */
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

/** What could be read of a table that was rejected. Cells that could not be read are null. */
export interface ReadableRows {
  readonly rows: readonly Row[];
  readonly lines: readonly number[];
  readonly excelRows: readonly number[];
  /** Cells that could not be read, as `line/field`. */
  readonly unread: ReadonlySet<string>;
  /** Whether rows are missing that could not be read at all. */
  readonly lost: boolean;
}

/** The result of one file. Problems are in the order of lines. */
export interface TableReport {
  readonly name: string;
  readonly file: string;
  /** null when the bytes could not be read as text. */
  readonly encoding: string | null;
  readonly outcome: Outcome;
  /** Empty when the table was rejected. */
  readonly rows: readonly Row[];
  /** The physical line of each row. */
  readonly lines: readonly number[];
  /** The row number in Excel of each row. */
  readonly excelRows: readonly number[];
  /** The column, from 1, of each declared field that the file has. */
  readonly columns: ReadonlyMap<string, number>;
  readonly marks: readonly MarkedCell[];
  /** What could be read of a rejected table, for rules that do not need every cell. */
  readonly readable?: ReadableRows;
  readonly notices: readonly Problem[];
  readonly errors: readonly Problem[];
}

export interface PackageReport {
  readonly outcome: Outcome;
  readonly tables: readonly TableReport[];
}
