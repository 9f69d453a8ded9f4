import type { JsonObject, JsonReader } from './json-reader.ts';
import { isObject, valueOf } from './json-reader.ts';
import type { SumRule } from '../types.ts';

/**
 * Reads the own property `sums` of a schema. Columns of a row: `{"fields": ["a", "b"], "total": "c", "tolerance": 1}`.
 * Rows of a group: `{"fields": "share", "by": ["month"], "total": 100, "tolerance": 0.5}`. Faults go to the reader.
 */
export function readSums(
  reader: JsonReader,
  schema: JsonObject,
  path: string,
  names: ReadonlySet<string>,
): readonly SumRule[] {
  return (reader.list(schema, 'sums', path) ?? []).flatMap((item, index): SumRule[] => {
    const at = `${path}.sums[${String(index)}]`;
    const fields = isObject(item) ? reader.texts(item, 'fields', at) : undefined;
    if (!isObject(item) || !fields || fields.length === 0) {
      reader.report('package-key-missing', `${at}.fields`);
      return [];
    }
    const by = reader.texts(item, 'by', at);
    const total = valueOf(item, 'total');
    const tolerance = valueOf(item, 'tolerance') ?? 0;
    const unknown = [...fields, ...(by ?? []), ...(typeof total === 'string' ? [total] : [])].filter(
      (name) => !names.has(name),
    );
    for (const name of unknown) reader.report('package-name', at, { kind: 'field' }, name);
    if (typeof tolerance !== 'number' || tolerance < 0)
      reader.report('package-value', `${at}.tolerance`, { wanted: '0, 0.5 …' }, tolerance);
    else if (by && typeof total === 'number') return [{ fields, by, total, tolerance }];
    else if (!by && typeof total === 'string') return [{ fields, by, total, tolerance }];
    else reader.report('package-value', `${at}.total`, { wanted: by ? '100' : 'a field' }, total);
    return [];
  });
}
