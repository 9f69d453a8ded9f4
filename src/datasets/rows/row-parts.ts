import { flags, grades } from '../../lib/figure.ts';
import type { Field, Resource } from '../../tables/package/descriptor.ts';

/** The type of a cell, by its name among the exports of `entries.ts`. */
type CellKind = 'text' | 'number' | 'yesNo' | 'flag' | 'grade' | 'named' | 'role' | 'words';

/** A member of a row, made of one column, or of two with the same text in both languages. */
export interface Cell {
  readonly key: string;
  readonly kind: CellKind;
  readonly required: boolean;
  readonly column: string;
  /** The English column of a text in both languages. */
  readonly english: string | undefined;
  /** The table whose rows the codes refer to; undefined where the column itself names its codes. */
  readonly table: string | undefined;
}

/** A member of a row, or several members that go together: those of a claim, or those of a source. */
export type RowPart = Cell | 'claim' | 'source';

/** The columns that make a row a claim. */
const claimColumns = ['value', 'low', 'high', 'bound', 'unit', 'flag', 'source', 'carriers'];
/**
 * The columns that a claim includes, besides quotes, which are kept apart (`quotes.ts`), and columns for the checker
 * only.
 */
const inClaim = new Set([...claimColumns, 'id', 'merges', 'quote', 'quote_en', 'note_zh', 'note_en']);

/** The tables whose codes are replaced by a name, with the type of that name. */
const namedTables: Readonly<Record<string, CellKind>> = { cities: 'named', roles: 'role' };

/** The type of a cell by the type of its field; any other is text. */
const kinds: Readonly<Record<string, CellKind>> = {
  ...{ integer: 'number', number: 'number', year: 'number', boolean: 'yesNo' },
};

/**
 * The members of a row of a table, from its description alone: for a claim its figure and its source first; then
 * columns of codes, as names; `x_zh` and `x_en` as one; any other column by itself.
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

/** The type of a cell. A unit remains a code, because it is worded together with its figure. */
function kindOf({ name, type, categories, constraints: { required } }: Field): CellKind {
  if (!categories || name === 'unit') return kinds[type] ?? 'text';
  const allAmong = (known: readonly string[]) =>
    required && categories.every(({ value }) => known.includes(`${value}`));
  if (name === 'flag' && allAmong(flags)) return 'flag';
  if (name === 'grade' && allAmong(grades)) return 'grade';
  return 'named';
}
