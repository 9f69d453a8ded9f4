import type { RecordedSource } from '../../charts/shared/recorded-source.ts';

/** Of a source in files, in this order. */
export const sourceKeys = [
  'id',
  'publisher',
  'title',
  'carrier',
  'year',
  'published',
  'grade',
  'url',
] as const satisfies readonly (keyof RecordedSource)[];
