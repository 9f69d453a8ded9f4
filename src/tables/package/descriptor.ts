import type { KnownName } from '../names/known-names.ts';
import type { ForeignKey, NameColumns, ParsedRule, Rhythm, SlipRules, SumRule } from './rules.ts';

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
