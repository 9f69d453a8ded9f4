import type { AnyChart } from '../../charts/chart.ts';
import type { Lang } from '../../i18n/lang.ts';

/**
 * Loads the suggestions of a form's searches when one is first used.
 * @param made loads the chart and what it is made from
 * @param failed is called when loading fails; the next use tries again
 */
export function awaitSearch(
  form: HTMLFormElement,
  lang: Lang,
  made: () => Promise<readonly [AnyChart, unknown]>,
  failed: (error: unknown) => void,
): void {
  const boxOf = (target: EventTarget | null): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('.control-search') : null;
  const start = (target: EventTarget | null): void => {
    const box = boxOf(target);
    if (!box || box.dataset['search'] !== undefined) return;
    box.dataset['search'] = 'coming';
    Promise.all([import('./suggest-choices.ts'), made()])
      .then(([{ suggestChoices }, [chart, input]]) => {
        suggestChoices(box, chart, input, lang);
      })
      .catch((error: unknown) => {
        delete box.dataset['search'];
        failed(error);
      });
  };
  form.addEventListener('focusin', ({ target }) => {
    start(target);
  });
  // The field may have been used before anything listened.
  if (form.contains(document.activeElement)) start(document.activeElement);
  // A click that comes too early is answered when the suggestions have been loaded.
  form.addEventListener('click', ({ target }) => {
    const box = boxOf(target);
    if (box?.dataset['search'] === 'coming') box.dataset['search'] = 'clicked';
  });
}
