import type { State } from '../../charts/chart.ts';
import type { Field } from './fields.ts';
import { defaultOf } from './fields.ts';

/** What a button sets: pairs of a control's key and its value. */
const setBy = (button: HTMLElement): [string, string][] => [...new URLSearchParams(button.dataset['set'])];

/**
 * Makes tabs and presets of a form work: a press sets what the button states.
 * @param choose applies the choices
 */
export function setButtons(form: HTMLFormElement, choose: (choices: Readonly<Record<string, string>>) => void): void {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-set]') : null;
    if (button) choose(Object.fromEntries(setBy(button)));
  });
}

/** Shows which buttons are pressed in a state, and which controls belong to it. */
export function followState(form: HTMLFormElement, fields: readonly Field[], state: State): void {
  const has = (key: string, value: string): boolean => {
    const field = fields.find(({ name }) => name === key);
    const plain = field ? defaultOf(field) : '';
    return (state[key] ?? plain) === (value === '' ? plain : value);
  };
  for (const button of form.querySelectorAll<HTMLElement>('[data-set]'))
    button.setAttribute('aria-pressed', String(setBy(button).every(([key, value]) => has(key, value))));
  for (const part of form.querySelectorAll<HTMLElement>('[data-within]'))
    part.hidden = ![...new URLSearchParams(part.dataset['within'])].every(([key, value]) => has(key, value));
}

/** Changes the choices in a search's hidden field, and notifies the form as if a reader had changed them there. */
export function setChoices(field: HTMLInputElement, change: (now: readonly string[]) => readonly string[]): void {
  field.value = change(field.value.split(',').filter((one) => one !== '')).join(',');
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
