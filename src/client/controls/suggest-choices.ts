import type { Choice } from '../../charts/control.ts';
import type { AnyChart } from '../../charts/chart.ts';
import { choiceWords } from '../../i18n/words/choice-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { h } from '../../view/element.ts';
import { words } from '../../view/words.ts';
import { fill } from '../page/fill.ts';
import type { ChartInput } from './chosen-figure.ts';
import { setChoices } from './set-buttons.ts';

/**
 * The choices whose label contains every word typed, in any order and ignoring case, accents and apostrophes: first
 * those that begin with the typed text, then those with a word that begins with it, then the rest; each group in the
 * given order.
 */
export function findChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = plain(typed).split(/\s+/u).filter(Boolean);
  const whole = words.join(' ');
  const grade = (label: string): number => {
    if (label.startsWith(whole)) return 0;
    const starts = label.split(/[^\p{L}\p{N}]+/u);
    return words.every((word) => starts.some((start) => start.startsWith(word))) ? 1 : 2;
  };
  return choices
    .map((choice) => ({ choice, label: plain(choice.label) }))
    .filter(({ label }) => words.every((word) => label.includes(word)))
    .map(({ choice, label }) => ({ choice, grade: grade(label) }))
    .sort((a, b) => a.grade - b.grade)
    .map(({ choice }) => choice);
}

/** Removes accents and apostrophes: nobody types the apostrophe of Xi’an as it is printed. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .trim();

/** How many suggestions are shown; typing another letter leaves fewer. */
const most = 40;

/**
 * Suggestions of a search, following the ARIA pattern of an editable combobox with a list box: the focus stays in the
 * field, arrow keys move through the list, Enter or a tap chooses, Escape closes. Values that are already chosen are
 * not suggested.
 * @param input the content of `/charts/<id>.rows.json`
 */
export function suggestChoices(box: HTMLElement, chart: AnyChart, input: unknown, lang: Lang): void {
  const field = box.querySelector<HTMLInputElement>('[role=combobox]');
  const hidden = box.querySelector<HTMLInputElement>('input[type=hidden]');
  const popup = box.querySelector<HTMLElement>('.suggestions');
  const list = popup?.querySelector<HTMLElement>('[role=listbox]');
  const count = box.querySelector('output');
  if (!field || !hidden || !popup || !list || !count) return;
  // Made by our own build from the same chart.
  const { rows } = input as ChartInput;
  const { controls } = chart.render(rows, lang);
  const choices = controls.find(({ key }) => key === hidden.name)?.choices ?? [];
  let shown: readonly Choice[] = [];
  let opened = false;
  let at = -1;

  const close = (): void => {
    opened = false;
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
    count.textContent = '';
    at = -1;
  };
  const open = (): void => {
    const chosen = hidden.value.split(',');
    const found = findChoices(choices, field.value).filter(({ value }) => !chosen.includes(value));
    shown = found.slice(0, most);
    fill(
      list,
      shown.map(({ label }, index) => {
        const own = { id: `${list.id}-${index}`, role: 'option', 'aria-selected': 'false' };
        return h('li', own, ...words(label, lang));
      }),
    );
    list.scrollTop = 0;
    list.hidden = shown.length === 0;
    count.textContent = choiceWords[lang].found(found.length, shown.length);
    opened = true;
    field.setAttribute('aria-expanded', String(shown.length > 0));
    field.removeAttribute('aria-activedescendant');
    at = -1;
  };
  const go = (to: number): void => {
    const options = [...list.children];
    options[at]?.setAttribute('aria-selected', 'false');
    at = to;
    const option = options[at];
    option?.setAttribute('aria-selected', 'true');
    if (option) field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  };
  const take = (choice: Choice | undefined): void => {
    if (!choice) return;
    field.value = '';
    close();
    setChoices(hidden, (now) => [...now, choice.value]);
  };

  field.addEventListener('input', () => {
    if (field.value.trim() === '') close();
    else open();
  });
  field.addEventListener('click', () => {
    if (!opened) open();
  });
  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way !== undefined) {
      event.preventDefault();
      if (!opened) open();
      if (shown.length > 0) go(at < 0 && way < 0 ? shown.length - 1 : (at + way + shown.length) % shown.length);
    } else if (event.key === 'Enter' && opened) {
      event.preventDefault();
      take(shown[shown.length === 1 ? 0 : at]);
    } else if (event.key === 'Escape') {
      if (!opened) field.value = '';
      else {
        event.stopPropagation();
        close();
      }
    }
  });
  // Pressing on the list must not move the focus out of the field.
  popup.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role=option]') : null;
    if (option) take(shown[[...list.children].indexOf(option)]);
    field.focus();
  });
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
  hidden.form?.addEventListener('reset', () => {
    field.value = '';
    close();
  });
  // The field was typed in or clicked while this was loading.
  const wanted = field.value.trim() !== '' || box.dataset['search'] === 'clicked';
  box.dataset['search'] = 'here';
  if (wanted && document.activeElement === field) open();
}
