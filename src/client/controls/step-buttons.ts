import type { Field } from './fields.ts';
import type { ShowStep } from './play-steps.ts';
import { playSteps } from './play-steps.ts';

/**
 * Brings the buttons to life that walk through the steps of their controls; pressed once more, one stops.
 * @param showIn shows a step of a control
 * @returns stops the walk that is going on, if any
 */
export function stepButtons(
  form: HTMLFormElement,
  fields: readonly Field[],
  showIn: (key: string) => ShowStep,
): () => void {
  let going: { readonly button: Element; readonly stop: () => void } | undefined;
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-play]')) {
    const select = fields.find((field) => field.name === button.dataset['play']);
    if (!(select instanceof HTMLSelectElement)) continue;
    button.addEventListener('click', () => {
      const before = going;
      before?.stop();
      if (before?.button === button) return;
      const stop = playSteps(select, button, showIn(select.name), () => {
        going = undefined;
      });
      going = { button, stop };
    });
  }
  return () => {
    going?.stop();
  };
}
