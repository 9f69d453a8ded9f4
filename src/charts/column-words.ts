import type { ColumnHead, ColumnHeads, FieldName } from '../datasets/published.ts';
import type { Lang } from '../i18n/lang.ts';

/** What a dictionary says about a column. */
export interface ColumnWords {
  /** Heading, without the unit. */
  readonly label: string;
  /** Unit of all its numbers, in words. */
  readonly unit?: string;
  /** Whether we computed it; if so, the heading says it. */
  readonly derived?: boolean;
  /** What it holds, as a sentence. */
  readonly meaning: string;
}

/** A column shown as in data/: datapackage.json names and explains it, except for what the chart words itself. */
export interface FieldWords extends Partial<Omit<ColumnWords, 'unit'>> {
  readonly field: FieldName;
  /** False where the heading is clear without a unit. */
  readonly unit?: string | false;
}

const derived = { zh: '推算', en: 'derived' };

/**
 * The headings of these fields only.
 * @throws when datapackage.json does not describe one of them
 */
export function headsOf(columns: readonly (ColumnWords | FieldWords)[], all: ColumnHeads): ColumnHeads {
  const fields = columns.flatMap((column) => ('field' in column ? column.field : []));
  return Object.fromEntries(fields.map((field) => [field, headOf(field, all)]));
}

/** What a reader sees of a column, the unit in its heading: `每家人数（推算，人）`; `Staff per institution (derived, people)`. */
export function columnText(column: ColumnWords | FieldWords, heads: ColumnHeads, lang: Lang) {
  const { label, unit, meaning } = 'field' in column ? fieldText(column, headOf(column.field, heads), lang) : column;
  const inside = [column.derived ? derived[lang] : undefined, unit].filter((part) => part !== undefined);
  const joined = lang === 'zh' ? `（${inside.join('，')}）` : ` (${inside.join(', ')})`;
  return { label: inside.length === 0 ? label : label + joined, unit, meaning };
}

const fieldText = ({ label, unit, meaning }: FieldWords, head: ColumnHead, lang: Lang) => ({
  label: label ?? head.label[lang],
  unit: unit === false ? undefined : (unit ?? head.unit?.[lang]),
  meaning: meaning ?? head.meaning[lang],
});

function headOf(field: FieldName, heads: ColumnHeads): ColumnHead {
  const head = heads[field];
  if (!head) throw new Error(`datapackage.json describes no column "${field}" in both languages`);
  return head;
}
