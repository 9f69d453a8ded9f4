import { errorAt, noticeAt } from '../finding.ts';
import type { TableDraft } from '../table-draft.ts';
import type { Row, Value } from '../value.ts';

interface Key {
  readonly code: 'primary-key' | 'unique-error';
  readonly fields: readonly string[];
}

/**
 * Checks unique fields, unique keys and the primary key. A row that repeats one is reported with the line of the first.
 */
export function checkKeys(draft: TableDraft): void {
  const { schema } = draft.resource;
  const primary = schema.primaryKey.join('\0');
  const unique = schema.fields.filter((field) => field.constraints.unique && field.name !== primary);
  const keys: Key[] = [
    ...(schema.primaryKey.length > 0 ? [{ code: 'primary-key' as const, fields: schema.primaryKey }] : []),
    ...schema.uniqueKeys
      .filter((fields) => fields.join('\0') !== primary)
      .map((fields) => ({ code: 'unique-error' as const, fields })),
    ...unique.map((field) => ({ code: 'unique-error' as const, fields: [field.name] })),
  ];
  const complete = keys.filter((key) => key.fields.every((name) => draft.columns.has(name)));
  for (const key of complete) checkKey(key, draft);
  if (keys.length === 0) noticeSameRows(draft);
}

/** The text of a key; null when a part is missing. The parts are joined by a character that no cell may hold. */
export function keyText(row: Row, fields: readonly string[]): string | null {
  const [only = ''] = fields;
  if (fields.length === 1) return partText(row[only]);
  let text = '';
  for (const name of fields) {
    const part = partText(row[name]);
    if (part === null) return null;
    text += `${part}\0`;
  }
  return text;
}

/** A key as a problem shows it: its parts with commas between them. */
export const shownKey = (text: string): string => text.replace(/\0$/, '').replaceAll('\0', ', ');

/** The indexes of the rows that agree in some columns, by `keyText`; rows that lack one of them form a group too. */
export function groupRows({ rows }: TableDraft, by: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const key = keyText(row, by) ?? '';
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  return groups;
}

function partText(value: Value | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function checkKey(key: Key, draft: TableDraft): void {
  const { rows, lines } = draft;
  const first = new Map<string, number>();
  const folded = new Map<string, number>();
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    const text = row ? keyText(row, key.fields) : null;
    if (row === undefined || text === null) continue;
    const earlier = first.get(text);
    if (earlier !== undefined) {
      const same = sameRow(rows[earlier], row);
      place(draft, same ? 'duplicate-row' : key.code, index, key.fields, { first: lines[earlier] ?? 0 });
      continue;
    }
    first.set(text, index);
    const plain = isAscii(text) ? text : text.normalize('NFKC');
    const twin = plain === text ? folded.get(text) : (first.get(plain) ?? folded.get(plain));
    if (plain !== text) folded.set(plain, index);
    if (twin !== undefined) place(draft, 'key-lookalike', index, key.fields, { first: lines[twin] ?? 0 });
  }
}

function place(
  draft: TableDraft,
  code: Key['code'] | 'key-lookalike' | 'duplicate-row',
  index: number,
  fields: readonly string[],
  params: { first: number },
): void {
  const row = draft.rows[index] ?? {};
  const value = fields.map((name) => String(row[name] ?? '')).join(', ');
  draft.findings.push(
    errorAt(code, {
      line: draft.lines[index] ?? null,
      column: draft.columns.get(fields[0] ?? '') ?? null,
      field: fields.join(', '),
      value,
      params: { ...params, row: draft.excelRows[index] ?? 0 },
    }),
  );
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) > 0x7f) return false;
  return true;
}

function sameRow(left: Row | undefined, right: Row): boolean {
  return left !== undefined && Object.keys(right).every((name) => left[name] === right[name]);
}

/** Reports equal rows of a table without a primary key. They stay, because both may be meant. */
function noticeSameRows(draft: TableDraft): void {
  const first = new Map<string, number>();
  const names = draft.resource.schema.fields.map((field) => field.name);
  draft.rows.forEach((row, index) => {
    const text = names.map((name) => String(row[name])).join('\0');
    const earlier = first.get(text);
    if (earlier === undefined) {
      first.set(text, index);
      return;
    }
    const params = { first: draft.lines[earlier] ?? 0, row: draft.excelRows[index] ?? 0 };
    draft.findings.push(noticeAt('duplicate-row', { line: draft.lines[index] ?? null, params }));
  });
}
