import { flags, grades } from '../../lib/figure.ts';
import type { Field, Resource } from '../../tables/types.ts';

/** What a cell holds, by its name among the entries of `entries.ts`. */
type CellKind = 'text' | 'number' | 'yesNo' | 'flag' | 'grade' | 'named' | 'role' | 'words';

/** A member of a row, made of one column, or of two that say the same in both languages. */
export interface Cell {
  readonly key: string;
  readonly kind: CellKind;
  readonly required: boolean;
  readonly column: string;
  /** Of words, the column that is English. */
  readonly english: string | undefined;
  /** The table whose row the cell names; undefined where codes are named by the column itself. */
  readonly table: string | undefined;
}

/** A member of a row, or several that go together: what makes it a claim, and who says it. */
export type RowPart = Cell | 'claim' | 'source';

/** Columns that make a row a claim. */
const claimColumns = ['value', 'low', 'high', 'bound', 'unit', 'flag', 'source', 'carriers'];
/** What a claim holds of them, besides words that are kept apart (`quotes.ts`) and what only the checker needs. */
const inClaim = new Set([...claimColumns, 'id', 'merges', 'quote', 'quote_en', 'note_zh', 'note_en']);

/** Tables whose rows are named where a code refers to them, and as what. */
const namedTables: Readonly<Record<string, CellKind>> = { cities: 'named', roles: 'role' };

/** What each type of the descriptor is in a row; any other is text. */
const kinds: Readonly<Record<string, CellKind>> = {
  ...{ integer: 'number', number: 'number', year: 'number', boolean: 'yesNo' },
};

/**
 * What a row of a table is made of, from its description alone: of a claim its figure and its source first; columns of
 * codes as names, and before others; `x_zh` and `x_en` as one; any other column by itself.
 */
export function rowParts({ schema: { fields, foreignKeys } }: Resource): RowPart[] {
  const names = new Set(fields.map(({ name }) => name));
  const isClaim = claimColumns.every((name) => names.has(name));
  const tableOf = (name: string) =>
    foreignKeys.find((key) => key.fields.length === 1 && key.fields[0] === name)?.resource;
  const parts = fields.flatMap((field): RowPart[] => {
    const { name } = field;
    if (isClaim && inClaim.has(name)) return [];
    if (name === 'source' && tableOf(name) === 'sources') return ['source'];
    const stem = name.replace(/_(zh|en)$/, '');
    if (stem !== name && names.has(`${stem}_zh`) && names.has(`${stem}_en`))
      return name === `${stem}_zh` ? [wordsOf(stem, fields)] : [];
    const [table] = [tableOf(name)].filter((found) => found !== undefined && found in namedTables);
    const kind = table === undefined ? kindOf(field) : (namedTables[table] ?? 'named');
    return [{ key: name, kind, required: field.constraints.required, column: name, english: undefined, table }];
  });
  if (!isClaim) return parts;
  return ['claim', ...parts.filter(isCoded), ...parts.filter((part) => !isCoded(part))];
}

const isCoded = (part: RowPart): boolean => typeof part === 'object' && (part.kind === 'named' || part.kind === 'role');

function wordsOf(stem: string, fields: readonly Field[]): Cell {
  const [column, english] = [`${stem}_zh`, `${stem}_en`];
  const required = fields.every(
    ({ name, constraints }) => (name !== column && name !== english) || constraints.required,
  );
  return { key: stem, kind: 'words', required, column, english, table: undefined };
}

/** A unit stays its code: it is worded with its figure. */
function kindOf({ name, type, categories, constraints: { required } }: Field): CellKind {
  if (!categories || name === 'unit') return kinds[type] ?? 'text';
  const allAmong = (known: readonly string[]) =>
    required && categories.every(({ value }) => known.includes(`${value}`));
  if (name === 'flag' && allAmong(flags)) return 'flag';
  if (name === 'grade' && allAmong(grades)) return 'grade';
  return 'named';
}
