import { keyText, shownKey } from './check-keys.ts';
import { findingAt, noticeAt } from '../finding.ts';
import { latinLookalike, lookalikeCodes } from '../names/lookalikes.ts';
import { isMissingMark } from '../cells/missing-marks.ts';
import { note } from '../cells/cell-read.ts';
import { NameIndex } from '../names/known-names.ts';
import { nearest } from '../names/nearest.ts';
import { zerosBack } from '../names/lost-zeros.ts';
import type { TableDraft } from '../table-draft.ts';
import { addNote, isRead } from '../table-draft.ts';
import type { ForeignKey } from '../package/rules.ts';
import type { Row } from '../value.ts';
import type { ValuesOf } from '../messages/catalog.ts';

/**
 * Checks that every reference of a table is found in the table it refers to.
 * @param find the table of a name, as read; undefined when it could not be read
 */
export function checkForeignKeys(draft: TableDraft, find: (name: string) => TableDraft | undefined): void {
  for (const key of draft.resource.schema.foreignKeys) {
    if (!key.fields.every((name) => draft.columns.has(name))) continue;
    const target = key.resource === '' || key.resource === draft.resource.name ? draft : find(key.resource);
    const isThere = target && target.rows.length > 0 && key.referenceFields.every((name) => target.columns.has(name));
    if (!isThere || !checkKey(draft, key, target))
      draft.findings.push(
        noticeAt('foreign-key-unchecked', { line: 1, field: key.fields.join(', '), params: { table: key.resource } }),
      );
  }
}

/** The most suggestions made for one key: each compares a value with all keys of the other table. */
const maxSuggestions = 100;
const noKeys: ReadonlySet<string> = new Set();

/**
 * @returns whether every reference could be judged: the key of one that was not found may be in a row of the other
 * table that could not be read
 */
function checkKey(draft: TableDraft, key: ForeignKey, target: TableDraft): boolean {
  const isWhole = !target.lost && target.rows.every((_, index) => isRead(target, index, key.referenceFields));
  let unjudged = 0;
  const known = new Set<string>();
  for (const row of target.rows) {
    const text = keyText(row, key.referenceFields);
    if (text !== null) known.add(text);
  }
  let suggested = 0;
  const names = namesOf(key, target);
  draft.rows.forEach((row, index) => {
    const text = keyText(row, key.fields);
    if (text === null || known.has(text)) return;
    if (!isWhole) {
      unjudged += 1;
      return;
    }
    const value = key.fields.map((name) => String(row[name] ?? '')).join(', ');
    const named = isMissingMark(value) ? null : (names?.find(value) ?? null);
    const [only] = named?.write ?? [];
    if (named?.kind === 'same' && named.write.length === 1 && only !== undefined && !isOwnKey(key, draft)) {
      takeName(draft, key, index, value, only);
      return;
    }
    suggested += 1;
    const isKnown = named !== null && suggested <= maxSuggestions;
    const explained = explain(value, text, suggested > maxSuggestions ? noKeys : known, known);
    const { code, params } =
      explained.code === 'foreign-key' && isKnown
        ? { code: explained.code, params: { near: named.write.join(', ') } }
        : explained;
    draft.findings.push(
      findingAt(
        {
          code,
          severity: 'error',
          params: {
            ...params,
            row: draft.excelRows[index] ?? 0,
            table: target.resource.name,
            file: target.resource.path,
          },
        },
        {
          line: draft.lines[index] ?? null,
          column: draft.columns.get(key.fields[0] ?? '') ?? null,
          field: key.fields.join(', '),
          value,
        },
      ),
    );
  });
  return unjudged === 0;
}

/** The other names that the referred table declares for its rows; null where it has no columns for them. */
function namesOf(key: ForeignKey, { resource, rows }: TableDraft): NameIndex | null {
  const { columns, lists } = resource.schema.names;
  const [field, second] = key.referenceFields;
  if (columns.length + lists.length === 0 || field === undefined || second !== undefined) return null;
  const text = (row: Row, name: string): string => String(row[name] ?? '');
  return new NameIndex(
    rows.map((row) => ({
      write: text(row, field),
      names: [...columns.map((name) => text(row, name)), ...lists.flatMap((name) => text(row, name).split(' '))],
    })),
  );
}

/**
 * Whether the reference is part of a key of its own table: that key was checked before the name was replaced by its
 * code.
 */
function isOwnKey({ fields }: ForeignKey, { resource }: TableDraft): boolean {
  const { primaryKey, uniqueKeys, sums } = resource.schema;
  const keys = [primaryKey, ...uniqueKeys, ...sums.map(({ by }) => by ?? [])];
  return fields.some((name) => keys.some((names) => names.includes(name)));
}

/** Replaces another name of the same thing by its code, with a notice. */
function takeName(draft: TableDraft, key: ForeignKey, index: number, value: string, code: string): void {
  const [field = ''] = key.fields;
  const row = draft.rows[index];
  if (row) draft.rows[index] = { ...row, [field]: code };
  addNote(draft, note('name-alias', { to: code }), {
    line: draft.lines[index] ?? 0,
    row: draft.excelRows[index] ?? 0,
    column: draft.columns.get(field) ?? 0,
    field,
    value,
  });
}

type Unknown = 'missing-mark' | 'homoglyph' | 'zeros-lost' | 'foreign-key';

function explain(
  value: string,
  text: string,
  candidates: ReadonlySet<string>,
  known: ReadonlySet<string>,
): { code: Unknown; params: ValuesOf<Unknown> } {
  if (isMissingMark(value)) return { code: 'missing-mark', params: {} };
  const latin = latinLookalike(value);
  if (latin !== null && known.has(latin))
    return { code: 'homoglyph', params: { characters: lookalikeCodes(value), write: latin } };
  const write = zerosBack(value, (padded) => known.has(padded));
  if (write !== '') return { code: 'zeros-lost', params: { pattern: '', write } };
  return { code: 'foreign-key', params: { near: shownKey(nearest(text, candidates) ?? '') } };
}
