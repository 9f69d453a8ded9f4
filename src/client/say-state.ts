import type { State } from '../charts/chart.ts';
import { interactionWords } from '../i18n/interaction-words.ts';
import type { Lang } from '../i18n/lang.ts';
import { appendWords } from './append-words.ts';
import { fieldsOf } from './fields.ts';

/** Says in a live region what a figure shows now: the choices in words, the finding, how many rows. */
export function sayState(
  region: Element,
  form: HTMLFormElement | null,
  state: State,
  shown: { readonly title: string; readonly rows: number },
  lang: Lang,
): void {
  const say = interactionWords[lang];
  const choices = fieldsOf(form).flatMap((field) => {
    const value = state[field.name];
    if (value === undefined) return [];
    const options = field instanceof HTMLSelectElement ? [...field.options] : [];
    return [options.find((option) => option.value === value)?.text ?? value];
  });
  region.replaceChildren();
  appendWords(region, say.nowShown(choices.join(lang === 'zh' ? '、' : ', '), shown.title, shown.rows), lang);
}
