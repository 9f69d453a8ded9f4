import type { ValuesOf } from '../messages/catalog.ts';
import type { CodeOf } from '../messages/groups.ts';
import type { Problem } from '../table-report.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads parts of datapackage.json by key. Faults are collected, each with the path of its key. */
export class JsonReader {
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  report<Code extends CodeOf<'error'>>(code: Code, key: string, params?: ValuesOf<Code>, value?: unknown): void {
    const shown = value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
    this.problems.push({
      code,
      severity: 'error',
      file: this.#file,
      line: null,
      column: null,
      field: key,
      value: shown,
      params: params ?? {},
    });
  }

  /** A text; undefined when absent. */
  text(from: JsonObject, key: string, path: string): string | undefined {
    return this.#typed(from, key, path, 'text', (value) => (typeof value === 'string' ? value : undefined));
  }

  /** A text that must be present and not empty. Reports a fault and returns '' otherwise. */
  neededText(from: JsonObject, key: string, path: string): string {
    const found = this.text(from, key, path);
    if (found === undefined && valueOf(from, key) === undefined) this.report('package-key-missing', join(path, key));
    if (found?.trim() === '') this.report('package-value', join(path, key), { wanted: 'text' }, found);
    return found ?? '';
  }

  flag(from: JsonObject, key: string, path: string): boolean | undefined {
    return this.#typed(from, key, path, 'true or false', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  count(from: JsonObject, key: string, path: string): number | undefined {
    const isCount = (value: unknown): value is number =>
      typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
    return this.#typed(from, key, path, 'whole number', (value) => (isCount(value) ? value : undefined));
  }

  object(from: JsonObject, key: string, path: string): JsonObject | undefined {
    return this.#typed(from, key, path, 'object', (value) => (isObject(value) ? value : undefined));
  }

  list(from: JsonObject, key: string, path: string): readonly unknown[] | undefined {
    return this.#typed(from, key, path, 'list', (value) =>
      Array.isArray(value) ? (value as readonly unknown[]) : undefined,
    );
  }

  /** A list of texts, or one text instead of a list of one. */
  texts(from: JsonObject, key: string, path: string): readonly string[] | undefined {
    const isTexts = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((item) => typeof item === 'string');
    return this.#typed(from, key, path, 'text or list of texts', (value) =>
      typeof value === 'string' ? [value] : isTexts(value) ? value : undefined,
    );
  }

  #typed<T>(
    from: JsonObject,
    key: string,
    path: string,
    wanted: string,
    read: (value: unknown) => T | undefined,
  ): T | undefined {
    const value = valueOf(from, key);
    if (value === undefined || value === null) return undefined;
    const found = read(value);
    if (found === undefined) this.report('package-key-type', join(path, key), { wanted }, value);
    return found;
  }
}

/** An own property of an object, never one of its prototype. */
export function valueOf(from: JsonObject, key: string): unknown {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}

/** The path of a key below another path. */
export function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
