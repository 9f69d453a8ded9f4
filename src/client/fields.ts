import type { State } from '../charts/chart.ts';
import { parseDecimal } from '../lib/parse-decimal.ts';

/** A form element of a figure; its `name` is the control's key. */
export type Field = HTMLSelectElement | HTMLInputElement;

export function fieldsOf(form: HTMLFormElement | null): Field[] {
  return [...(form?.querySelectorAll<Field>('select, input') ?? [])];
}

/** The value that is left out of addresses: the first choice; of a number, none. */
export function defaultOf(field: Field): string {
  return field instanceof HTMLSelectElement ? (field.options[0]?.value ?? '') : '';
}

/** Whether a field can take a value: one of its choices, or a number within its limits. */
export function offers(field: Field, value: string): boolean {
  if (field instanceof HTMLSelectElement) return [...field.options].some((option) => option.value === value);
  const number = parseDecimal(value);
  if (number === null) return false;
  return number >= (parseDecimal(field.min) ?? -Infinity) && number <= (parseDecimal(field.max) ?? Infinity);
}

/** What the address chooses of a figure's fields, defaults left out. */
export function stateOf(fields: readonly Field[], query: URLSearchParams): State {
  const chosen = fields.flatMap((field) => {
    const value = query.get(field.name);
    return value !== null && offers(field, value) && value !== defaultOf(field) ? [[field.name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}
