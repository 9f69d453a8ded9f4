import type { Field } from '../types.ts';

const fullIntegers = new Set(['32767', '65535', '2147483647', '4294967295']);

/** Whether a cell is exactly as large as programs cut it: 255 or 32,767 characters, or the last 16- or 32-bit number. */
export function isTruncated(text: string, field: Field): boolean {
  if (field.type === 'integer' || field.type === 'number') return fullIntegers.has(text);
  return field.type === 'string' && (text.length === 255 || text.length === 32_767);
}
