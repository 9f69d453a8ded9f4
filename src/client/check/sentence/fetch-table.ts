import type { KnownField, KnownTable } from '../../../intake/sentence.ts';
import type { Category } from '../../../tables/package/descriptor.ts';
import type { Row, Value } from '../../../tables/value.ts';

/**
 * Fetches a published table (`/data/<name>.json`).
 * @throws when it does not exist or has another form
 */
export async function fetchTable(site: string, name: string): Promise<KnownTable> {
  const response = await fetch(`${site}${name}.json`);
  if (!response.ok) throw new Error(`${name}.json: ${String(response.status)}`);
  const table = objectOf(await response.json());
  return {
    name,
    title: textOf(table['title']),
    titleEn: textOf(table['title_en']),
    fields: listOf(table['fields']).map(fieldOf),
    rows: listOf(table['rows']).map(rowOf),
  };
}

function fieldOf(from: unknown): KnownField {
  const field = objectOf(from);
  const categories = field['categories'] === undefined ? undefined : listOf(field['categories']).map(categoryOf);
  return { name: textOf(field['name']) ?? '', categories };
}

function categoryOf(from: unknown): Category {
  const { value, label, label_en: labelEn } = objectOf(from);
  return {
    value: typeof value === 'number' ? value : (textOf(value) ?? ''),
    label: textOf(label),
    labelEn: textOf(labelEn),
  };
}

const rowOf = (from: unknown): Row =>
  Object.fromEntries(Object.entries(objectOf(from)).map(([key, cell]) => [key, valueOf(cell)]));

const valueOf = (cell: unknown): Value =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null;

const textOf = (from: unknown): string | undefined => (typeof from === 'string' ? from : undefined);

function listOf(from: unknown): readonly unknown[] {
  if (!Array.isArray(from)) throw new Error('not the JSON of a table');
  return from;
}

function objectOf(from: unknown): Readonly<Record<string, unknown>> {
  if (typeof from !== 'object' || from === null) throw new Error('not the JSON of a table');
  return { ...from };
}
