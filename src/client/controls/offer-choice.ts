import { shownName } from '../../publish/shown/shown-name.ts';
import { numberFileWords } from '../../i18n/reuse/number-file-words.ts';
import { appendWords } from '../page/append-words.ts';
import type { ChosenFigure, ChosenFormat } from './chosen-figure.ts';
import { chosenEndings } from './chosen-figure.ts';
import { chosenWords } from './chosen-words.ts';

const formats: readonly ChosenFormat[] = ['csv', 'excel', 'xlsx', 'json'];

/** What is chosen, and how it is called. */
export interface Offer extends ChosenFigure {
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
  const w = numberFileWords[lang];
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
