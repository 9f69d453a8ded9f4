import type { State } from '../../charts/chart.ts';
import { parseDecimal } from '../../lib/numbers/parse-decimal.ts';

/** A form element of a figure; its `name` is the control's key. */
export type Field = HTMLSelectElement | HTMLInputElement;

export function fieldsOf(form: HTMLFormElement | null): Field[] {
  return [...(form?.querySelectorAll<Field>('select[name], input[name]') ?? [])];
}

/** The value that is left out of addresses: the first choice, where a slider opens; of a number and of a search, none. */
export function defaultOf(field: Field): string {
  if (field.type === 'range') return field.getAttribute('value') ?? '';
  return field instanceof HTMLSelectElement ? (field.options[0]?.value ?? '') : '';
}

/**
 * What a field can take of a value: all of it, nothing, or of a list joined by commas the members it knows. It knows
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

/** Of a search, whose field is hidden and lists what it knows: each member once, in the order given. */
function knownOf(field: HTMLInputElement, value: string): string {
  const known = new Set(field.dataset['known']?.split(' '));
  return [...new Set(value.split(','))].filter((one) => known.has(one)).join(',');
}

/** What the address chooses of a figure's fields, defaults left out. */
export function stateOf(fields: readonly Field[], query: URLSearchParams): State {
  const chosen = fields.flatMap((field) => {
    const value = accepted(field, query.get(field.name) ?? '');
    return value !== '' && value !== defaultOf(field) ? [[field.name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** Shows a state in the fields, but not in the one where somebody is typing. */
export function showState(fields: readonly Field[], state: State, typing: Element | null): void {
  for (const field of fields) {
    const value = state[field.name] ?? defaultOf(field);
    // Setting what is there already would move the cursor of who types.
    if (field !== typing && field.value !== value) field.value = value;
  }
}
