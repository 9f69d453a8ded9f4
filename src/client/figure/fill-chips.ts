import type { Control } from '../../charts/control.ts';
import type { State } from '../../charts/chart.ts';
import { choiceWords } from '../../i18n/words/choice-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { h } from '../../view/element.ts';
import { words } from '../../view/words.ts';
import { toNode } from '../page/fill.ts';
import { setChoices } from '../controls/set-buttons.ts';

/** For each search of a figure, its choices: one button each, which removes it. */
export function fillChips(host: HTMLElement, controls: readonly Control[], state: State, lang: Lang): void {
  for (const { key, kind, choices } of controls) {
    const field = host.querySelector<HTMLInputElement>(`input[type=hidden][name="${key}"]`);
    const list = host.querySelector<HTMLElement>(`.chips[data-of="${key}"]`);
    if (kind !== 'search' || !field || !list) continue;
    const chosen = (state[key] ?? '').split(',').filter((one) => one !== '');
    const buttons = [...list.querySelectorAll('button')];
    const had = buttons.findIndex((button) => button === document.activeElement);
    list.replaceChildren(
      ...chosen.map((value) => {
        const name = choices.find((choice) => choice.value === value)?.label ?? value;
        const own = { type: 'button', 'aria-label': choiceWords[lang].remove(name) };
        const chip = toNode(h('li', {}, h('button', own, ...words(name, lang))));
        chip.firstElementChild?.addEventListener('click', () => {
          setChoices(field, (now) => now.filter((one) => one !== value));
        });
        return chip;
      }),
    );
    list.hidden = chosen.length === 0;
    if (had < 0) continue;
    // The button with the focus is gone: its neighbour takes the focus, or the field where there is none.
    const now = [...list.querySelectorAll('button')];
    (now[Math.min(had, now.length - 1)] ?? field.parentElement?.querySelector<HTMLElement>('[role=combobox]'))?.focus();
  }
}
