import type { JsonObject } from './json-reader.ts';
import { JsonReader, isObject, valueOf } from './json-reader.ts';
import { readDescribed, readLicenses } from './read-described.ts';
import { readMissingValues } from '../cells/read-field.ts';
import { readResource } from './read-resource.ts';
import type { DataPackage, Resource } from './descriptor.ts';
import type { Problem } from '../table-report.ts';

export interface PackageProblems {
  readonly problems: readonly Problem[];
}

/**
 * Reads a Data Package descriptor and reports all its faults at once.
 * @param json its text, or what JSON.parse made of it; null when the bytes were no text
 * @param path its file name, for the problems
 */
export function readPackage(json: unknown, path: string): DataPackage | PackageProblems {
  const reader = new JsonReader(path);
  if (json === null) reader.report('package-json', '', { reason: 'UTF-8?' });
  const parsed = typeof json === 'string' ? parseJson(json, reader) : json;
  if (reader.problems.length > 0) return { problems: reader.problems };
  if (!isObject(parsed)) {
    reader.report('package-key-type', '', { wanted: 'object' }, parsed);
    return { problems: reader.problems };
  }
  const described = { ...readDescribed(reader, parsed, ''), name: reader.text(parsed, 'name', '') ?? '' };
  const resources = readResources(reader, parsed);
  checkReferences(reader, resources);
  if (reader.problems.length > 0) return { problems: reader.problems };
  return { ...described, file: path, licenses: readLicenses(reader, parsed, ''), resources };
}

function parseJson(text: string, reader: JsonReader): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    reader.report('package-json', '', { reason: error instanceof Error ? error.message : '' });
    return null;
  }
}

function readResources(reader: JsonReader, descriptor: JsonObject): Resource[] {
  const list = reader.list(descriptor, 'resources', '');
  if (list === undefined) {
    if (valueOf(descriptor, 'resources') === undefined) reader.report('package-key-missing', 'resources');
    return [];
  }
  if (list.length === 0) reader.report('package-value', 'resources', { wanted: 'one table or more' });
  const missing = readMissingValues(reader, descriptor, '');
  const resources = list.flatMap((item, index) => {
    const path = `resources[${String(index)}]`;
    if (!isObject(item)) {
      reader.report('package-key-type', path, { wanted: 'object' }, item);
      return [];
    }
    const resource = isTable(item) ? readResource(reader, item, path, missing) : null;
    return resource === null ? [] : [{ resource, path }];
  });
  const seen = new Set<string>();
  for (const { resource, path } of resources) {
    if (seen.has(resource.name)) reader.report('package-duplicate', `${path}.name`, {}, resource.name);
    seen.add(resource.name);
  }
  return resources.map(({ resource }) => resource);
}

/** Whether a resource is a table. Others (a README, a map) are ignored. */
function isTable(item: JsonObject): boolean {
  const type = valueOf(item, 'type');
  return (
    type === 'table' || valueOf(item, 'schema') !== undefined || valueOf(item, 'format') === 'csv' || type === undefined
  );
}

function checkReferences(reader: JsonReader, resources: readonly Resource[]): void {
  resources.forEach((resource, index) => {
    resource.schema.foreignKeys.forEach((key, at) => {
      const path = `resources[${String(index)}].schema.foreignKeys[${String(at)}].reference`;
      const target = key.resource === '' ? resource : resources.find((other) => other.name === key.resource);
      if (!target) {
        reader.report('package-name', `${path}.resource`, { kind: 'table' }, key.resource);
        return;
      }
      const names = target.schema.fields.map((field) => field.name);
      for (const name of key.referenceFields.filter((one) => !names.includes(one))) {
        reader.report('package-name', `${path}.fields`, { kind: 'field' }, name);
      }
    });
  });
}
