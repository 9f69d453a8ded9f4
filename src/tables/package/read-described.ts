import type { JsonObject, JsonReader } from './json-reader.ts';
import { isObject } from './json-reader.ts';
import type { Described, License } from './descriptor.ts';

/** Title and description in both languages. */
export function readDescribed(reader: JsonReader, from: JsonObject, path: string): Omit<Described, 'name'> {
  return {
    title: reader.text(from, 'title', path),
    titleEn: reader.text(from, 'title_en', path),
    description: reader.text(from, 'description', path),
    descriptionEn: reader.text(from, 'description_en', path),
  };
}

/** Reads the licences of a package or table; faults are collected in the reader. */
export function readLicenses(reader: JsonReader, from: JsonObject, path: string): License[] {
  return (reader.list(from, 'licenses', path) ?? []).filter(isObject).map((license) => ({
    name: reader.text(license, 'name', path),
    path: reader.text(license, 'path', path),
    title: reader.text(license, 'title', path),
    titleEn: reader.text(license, 'title_en', path),
  }));
}
