import type { ChartStatus, Superseded } from '../../history/figure-status.ts';
import { formatDate } from '../../i18n/format-date.ts';

/** For each status: a sentence in which `{}` is the day, and the text of its link. */
type Words = Readonly<
  Record<Superseded['status'] | 'gone' | 'changed', { readonly text: string; readonly link: string }>
>;

/**
 * Adds a line above a frozen figure that is out of date: what happened to the chart, when, and where to read about it.
 * If this fails, nothing is shown.
 */
async function sayWhatBecame(box: HTMLElement): Promise<void> {
  const { status = '', version = '', lang = '' } = box.dataset;
  const response = await fetch(status);
  if (!response.ok) return;
  // Made by our own build.
  const { present, superseded } = (await response.json()) as ChartStatus;
  const words = JSON.parse(box.querySelector('script')?.textContent ?? '') as Words;
  const one = superseded[version];
  if (!one) return;
  const known = present ? one.status : 'gone';
  const { text, link } = words[one.date === null && known === 'updated' ? 'changed' : known];
  const day = one.date === null ? '' : formatDate(one.date, lang === 'en' ? 'en' : 'zh');
  const anchor = document.createElement('a');
  anchor.href = one.href;
  anchor.rel = 'noopener';
  anchor.textContent = link;
  box.querySelector('p')?.append(text.replace('{}', day), anchor);
}

for (const box of document.querySelectorAll<HTMLElement>('.later')) sayWhatBecame(box).catch(() => undefined);
