import { choose, readAddressWith, showAddress } from '../controls/address.ts';
import { fieldsOf, stateOf } from '../controls/fields.ts';
import { remarkDropped } from '../controls/page-remark.ts';
import { headButtons } from '../figure/head-buttons.ts';
import { makeSortable } from '../figure/table/sort-table.ts';
import { offerCards } from '../quote-card/offer-cards.ts';
import { holdsWords } from '../../lib/search/holds-words.ts';
import { itemsOf, openChoices, showFirst } from './show-items.ts';

/**
 * Makes the fields of a list work: it shows the items that contain every word typed and match the choices. Words and
 * choices are in the address; Back undoes a choice.
 */
export function answerList(host: HTMLElement, form: HTMLFormElement): void {
  const fields = fieldsOf(form);
  const texts = new Map<HTMLElement, string>();
  const textOf = (item: HTMLElement): string => {
    const text = texts.get(item) ?? item.textContent.toLowerCase();
    texts.set(item, text);
    return text;
  };
  const apply = (): void => {
    const matches = (item: HTMLElement): boolean =>
      fields.every(({ name, value }) =>
        name === 'q' ? holdsWords(textOf(item), value) : value === '' || valuesOf(item, name).includes(value),
      );
    showFirst(host, itemsOf(host).filter(matches));
  };
  /** What the list shows. More items may have been requested meanwhile, so an unchanged state is not shown again. */
  let shown = '{}';
  const reader = {
    fields,
    show: (query: URLSearchParams, dropped: readonly { readonly key: string; readonly value: string }[]): void => {
      const state = stateOf(fields, query);
      for (const field of fields) field.value = state[field.name] ?? '';
      for (const { key, value } of dropped) if (fields.some(({ name }) => name === key)) remarkDropped(key, value);
      // Choices that narrow the list are not folded away.
      if (Object.keys(state).some((key) => key !== 'q')) openChoices(host, true);
      const asked = JSON.stringify(state);
      if (asked !== shown) apply();
      shown = asked;
    },
  };
  readAddressWith(reader);
  // What the reader typed or chose meanwhile takes precedence.
  const now = Object.fromEntries(fields.map(({ name, value }) => [name, value]));
  showAddress([reader]);
  if (Object.values(now).some(Boolean)) choose(now, 'replace');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose(Object.fromEntries(fields.map(({ name }) => [name, ''])));
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) choose({ [target.name]: target.value });
  });
  form.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) choose({ [target.name]: target.value }, 'replace');
  });
  const table = host.querySelector('table');
  if (!table) return;
  const { cards } = host.dataset;
  if (cards !== undefined) offerCards(host, cards);
  headButtons(table);
  makeSortable(table);
  table.tHead?.addEventListener('click', apply);
}

const valuesOf = (item: HTMLElement, key: string): readonly string[] => (item.dataset[key] ?? '').split(' ');
