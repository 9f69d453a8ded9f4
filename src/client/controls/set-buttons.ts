import type { State } from '../../charts/chart.ts';
import type { Field } from './fields.ts';
import { defaultOf } from './fields.ts';

/** What a button sets, by the keys of controls. */
const setBy = (button: HTMLElement): [string, string][] => [...new URLSearchParams(button.dataset['set'])];

/** Tabs and presets of a form: a press sets what the button says. @param choose takes the choices over */
export function setButtons(form: HTMLFormElement, choose: (choices: Readonly<Record<string, string>>) => void): void {
  form.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-set]') : null;
    if (button) choose(Object.fromEntries(setBy(button)));
  });
}

/** Shows which buttons are on in a state, and of the controls those that belong to it. */
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

/** Changes what is chosen in a search's hidden field, and tells the form as if a reader had changed it there. */
export function setChoices(field: HTMLInputElement, change: (now: readonly string[]) => readonly string[]): void {
  field.value = change(field.value.split(',').filter((one) => one !== '')).join(',');
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
