import type { Control, State } from '../charts/chart.ts';
import { shownName } from '../charts/shown/shown-name.ts';
import type { Lang } from '../i18n/lang.ts';
import { fileWords } from '../i18n/reuse/files-words.ts';
import { appendWords } from './append-words.ts';
import type { ChosenFigure, ChosenFormat } from './chosen-figure.ts';
import { chosenEndings } from './chosen-figure.ts';

const formats: readonly ChosenFormat[] = ['csv', 'excel', 'json'];

/** What is chosen, and how it is called. */
export interface Offer extends ChosenFigure {
  readonly controls: readonly Control[];
  /** Displayed for this choice. */
  readonly rows: number;
}

/**
 * Offers what a reader has chosen as files, beside those of the chart as it opens; without a choice, nothing. The files
 * are made when one is asked for.
 */
export function offerChoice(offer: Offer): void {
  const place = document.querySelector<HTMLElement>('[data-chosen-files]');
  if (!place) return;
  const { lang, state, controls, rows } = offer;
  const w = fileWords[lang];
  const chosen = chosenWords(controls, state, lang);
  place.replaceChildren();
  place.hidden = chosen === '';
  if (place.hidden) return;
  const said = document.createElement('span');
  appendWords(said, `${w.chosen(chosen)} · ${w.rows(rows)}`, lang);
  const list = document.createElement('ul');
  list.className = 'inline-list';
  const remark = document.createElement('output');
  for (const format of formats) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'as-link';
    button.textContent = w.formats[format];
    button.setAttribute('aria-label', w.chosenLabel(w.formats[format], w.explained[format], chosen));
    button.title = `${shownName(offer.chart, state)}.${chosenEndings[format]}`;
    button.addEventListener('click', () => {
      remark.textContent = '';
      import('./save-choice.ts')
        .then(({ saveChoice }) => saveChoice(format, offer))
        .catch((error: unknown) => {
          remark.textContent = w.failed;
          reportError(error);
        });
    });
    const item = document.createElement('li');
    item.append(button);
    list.append(item);
  }
  place.append(said, list, remark);
}

/** The choices in words: `成都、3–5年`; a number with what it is. */
function chosenWords(controls: readonly Control[], state: State, lang: Lang): string {
  const said = controls.flatMap(({ key, label, kind, choices }) => {
    const value = state[key];
    if (value === undefined) return [];
    if (kind === 'number') return [`${label} ${value}`];
    const values = kind === 'search' ? value.split(',') : [value];
    return values.map((one) => choices.find((choice) => choice.value === one)?.label ?? one);
  });
  return said.join(lang === 'zh' ? '、' : ', ');
}
