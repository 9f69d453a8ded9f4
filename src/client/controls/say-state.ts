import type { Control, State } from '../../charts/chart.ts';
import { choiceWords } from '../../i18n/choice-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { rangeText } from './chosen-words.ts';
import { appendWords } from '../page/append-words.ts';

/** Says in a live region what a figure shows now: the choices in words, the finding, how many rows. */
export function sayState(
  region: Element,
  controls: readonly Control[],
  state: State,
  shown: { readonly title: string; readonly answer: string | undefined; readonly rows: number },
  lang: Lang,
): void {
  const said = controls.flatMap(({ key, kind, choices, range, label }) => {
    const value = state[key];
    if (value === undefined) return [];
    if (range) return [`${label} ${rangeText(range, value)}`];
    const values = kind === 'search' ? value.split(',') : [value];
    return values.map((one) => choices.find((choice) => choice.value === one)?.label ?? one);
  });
  region.replaceChildren();
  const say = choiceWords[lang];
  const told = shown.answer === undefined ? shown.title : `${shown.title}${lang === 'zh' ? '：' : ': '}${shown.answer}`;
  appendWords(region, say.nowShown(said.join(lang === 'zh' ? '、' : ', '), told, shown.rows), lang);
}
