import type { State } from '../../charts/chart.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';

/** A form element of a figure; its `name` is the control's key. */
export type Field = HTMLSelectElement | HTMLInputElement;

export function fieldsOf(form: HTMLFormElement | null): Field[] {
  return [...(form?.querySelectorAll<Field>('select[name], input[name]') ?? [])];
}

/**
 * The value that is left out of addresses: the first choice; for a slider its initial value; for a number and a search,
 * the empty text.
 */
export function defaultOf(field: Field): string {
  if (field.type === 'range') return field.getAttribute('value') ?? '';
  return field instanceof HTMLSelectElement ? (field.options[0]?.value ?? '') : '';
}

/**
 * What a field accepts of a value: all of it, nothing, or the known members of a list joined by commas. A field knows
 * its choices, the numbers within its limits, or any words.
 */
export function accepted(field: Field, value: string): string {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.value === value) ? value : '';
  if (field.type === 'hidden') return knownOf(field, value);
  if (field.type === 'search') return value;
  const number = parseDecimal(value);
  const low = parseDecimal(field.min) ?? -Infinity;
  return number !== null && number >= low && number <= (parseDecimal(field.max) ?? Infinity) ? value : '';
}

/** For a search, whose hidden field lists the known values: each known member once, in the given order. */
function knownOf(field: HTMLInputElement, value: string): string {
  const known = new Set(field.dataset['known']?.split(' '));
  return [...new Set(value.split(','))].filter((one) => known.has(one)).join(',');
}

/** The state that an address gives to a figure's fields, defaults left out. */
export function stateOf(fields: readonly Field[], query: URLSearchParams): State {
  const chosen = fields.flatMap((field) => {
    const value = accepted(field, query.get(field.name) ?? '');
    return value !== '' && value !== defaultOf(field) ? [[field.name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** Shows a state in the fields, except in the one in which the reader is typing. */
export function showState(fields: readonly Field[], state: State, typing: Element | null): void {
  for (const field of fields) {
    const value = state[field.name] ?? defaultOf(field);
    // Setting an equal value would move the cursor of a reader who is typing.
    if (field !== typing && field.value !== value) field.value = value;
  }
}
