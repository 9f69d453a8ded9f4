import { printedDayWords } from '../../i18n/words/known-words.ts';
import { byPrintedDay, knownOn } from '../../lib/periods/known-on.ts';
import { choose, readAddressWith, showAddress } from '../controls/address.ts';
import { stateOf } from '../controls/fields.ts';
import { remarkDropped } from '../controls/page-remark.ts';
import { fillIn } from '../figure/fill-in.ts';
import { pageLang } from '../page/page-lang.ts';

/** The choice of a day answers: what came out later is hidden. The day stands in the address; Back undoes it. */
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
  // What was chosen while this was loading is the later wish.
  if (chosen !== '') choose({ [name]: chosen }, 'replace');
  select.addEventListener('change', () => {
    choose({ [name]: select.value });
  });
}

/** An address may name any day, month or year: it becomes a choice among those on which something came out. */
function offer(select: HTMLSelectElement, day: string): void {
  const options = [...select.options];
  if (!isDay(day) || options.some(({ value }) => value === day)) return;
  const after = options.find(({ value }) => value !== '' && byPrintedDay(value, day) > 0);
  select.add(new Option(printedDayWords(day, pageLang()), day), after ?? null);
}

/** Whether a text is a year, month or day of the calendar: a field for dates takes no other. */
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
