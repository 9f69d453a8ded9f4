import type { Control, State } from '../../charts/chart.ts';
import { choiceWords } from '../../i18n/choice-words.ts';
import type { Lang } from '../../i18n/lang.ts';
import { appendWords } from '../page/append-words.ts';

/** Says in a live region what a figure shows now: the choices in words, the finding, how many rows. */
export function sayState(
  region: Element,
  controls: readonly Control[],
  state: State,
  shown: { readonly title: string; readonly rows: number },
  lang: Lang,
): void {
  const said = controls.flatMap(({ key, kind, choices }) => {
    const value = state[key];
    if (value === undefined) return [];
    const values = kind === 'search' ? value.split(',') : [value];
    return values.map((one) => choices.find((choice) => choice.value === one)?.label ?? one);
  });
  region.replaceChildren();
  const say = choiceWords[lang];
  appendWords(region, say.nowShown(said.join(lang === 'zh' ? '、' : ', '), shown.title, shown.rows), lang);
}
