import { printedDayWords } from '../../i18n/words/known-words.ts';
import { byPrintedDay, knownOn } from '../../lib/periods/known-on.ts';
import { choose, readAddressWith, showAddress } from '../controls/address.ts';
import { stateOf } from '../controls/fields.ts';
import { remarkDropped } from '../controls/page-remark.ts';
import { fillIn } from '../figure/fill-in.ts';
import { pageLang } from '../page/page-lang.ts';

/** Makes the choice of a day work: whatever came out later is hidden. The day is in the address, and Back undoes it. */
export function answerKnown(host: HTMLElement, select: HTMLSelectElement): void {
  const { name, value: chosen } = select;
  offer(select, new URLSearchParams(location.search).get(name) ?? '');
  const reader = {
    fields: [select],
    show: (query: URLSearchParams, dropped: readonly { readonly key: string; readonly value: string }[]): void => {
      select.value = stateOf([select], query)[name] ?? '';
      for (const { key, value } of dropped) if (key === name) remarkDropped(key, value);
      apply(host, select.value);
    },
  };
  readAddressWith(reader);
  showAddress([reader]);
  // A choice made while this was loading takes precedence.
  if (chosen !== '') choose({ [name]: chosen }, 'replace');
  select.addEventListener('change', () => {
    choose({ [name]: select.value });
  });
}

/** Adds a day, month or year in the address to the choices, which otherwise list only days on which something came out. */
function offer(select: HTMLSelectElement, day: string): void {
  const options = [...select.options];
  if (!isDay(day) || options.some(({ value }) => value === day)) return;
  const after = options.find(({ value }) => value !== '' && byPrintedDay(value, day) > 0);
  select.add(new Option(printedDayWords(day, pageLang()), day), after ?? null);
}

/** Whether a text is a valid year, month or day; other texts are refused, as by a date field. */
function isDay(text: string): boolean {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return false;
  const field = document.createElement('input');
  field.type = 'date';
  field.value = text + '-01-01'.slice(text.length - 4);
  return field.value !== '';
}

function apply(host: HTMLElement, on: string): void {
  const counts = { yes: 0, maybe: 0, no: 0 };
  for (const item of host.querySelectorAll<HTMLElement>('[data-published]')) {
    const known = on === '' ? 'yes' : knownOn(item.dataset['published'] ?? '', on);
    item.hidden = known === 'no';
    if ('figure' in item.dataset) counts[known] += 1;
  }
  for (const group of host.querySelectorAll<HTMLElement>('[data-group]')) {
    const items = [...group.querySelectorAll<HTMLElement>('[data-published]')];
    group.hidden = items.length > 0 && items.every(({ hidden }) => hidden);
  }
  const output = host.querySelector('output');
  if (!output) return;
  const { end = '', state = '', maybe = '' } = host.dataset;
  const words = on === '' ? '' : printedDayWords(on, pageLang());
  const day = on.length === '2024-07-23'.length ? words : fillIn(end, words);
  const said = fillIn(state, day, counts.yes + counts.maybe, counts.no);
  output.textContent =
    on === ''
      ? ''
      : [said, ...(counts.maybe > 0 ? [fillIn(maybe, counts.maybe)] : [])].join(pageLang() === 'zh' ? '' : ' ');
}
