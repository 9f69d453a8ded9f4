import { choose } from './address.ts';
import type { Field } from './fields.ts';
import { accepted } from './fields.ts';
import type { ShowStep } from './play-steps.ts';
import { stepButtons } from './step-buttons.ts';

/**
 * A figure's form works from now on; each change goes through the address, so that Back undoes it.
 * @param showIn shows a step of the control of that key
 * @returns stops the walk through a control's steps that is going on, if any
 */
export function listenToForm(
  form: HTMLFormElement,
  fields: readonly Field[],
  showIn: (key: string) => ShowStep,
): () => void {
  const stop = stepButtons(form, fields, showIn);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    stop();
    choose(Object.fromEntries(fields.map((field) => [field.name, ''])));
  });
  form.addEventListener('change', ({ target }) => {
    const field = fields.find((one) => one === target);
    if (!field) return;
    stop();
    choose({ [field.name]: field.value });
  });
  let waiting: number | undefined;
  form.addEventListener('input', ({ target }) => {
    const field = fields.find((one) => one === target);
    clearTimeout(waiting);
    // A number answers while it is typed, once it can be one; choices and searches tell by a change.
    if (field?.type !== 'number' || (field.value !== '' && accepted(field, field.value) === '')) return;
    const { name, value } = field;
    waiting = window.setTimeout(() => {
      choose({ [name]: value }, 'replace');
    }, 150);
  });
  return stop;
}
