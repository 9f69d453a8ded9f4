import { copyText } from './copy-text.ts';
import { sayCopied } from './say-copied.ts';

/**
 * Copies what a button is for: the text of the element that its `data-copy` names, what stands in that field, or the address of that link. The
 * button and a live region beside it say whether that worked; where it did not, the text is left selected.
 */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const target = document.getElementById(button.dataset['copy'] ?? '');
  if (!target) return;
  const copied = await copyText(textOf(target));
  if (!copied) select(target);
  sayCopied(button, copied, copied ? '' : button.dataset['failed']);
}

/** Of a field what was typed; of a link its address; of other elements their text, with the reader's own day where one is to be filled in. */
function textOf(target: HTMLElement): string {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return target.value;
  if (target instanceof HTMLAnchorElement) return target.href;
  const copy = target.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const day of copy.querySelectorAll('[data-today]')) day.textContent = today();
  return copy.textContent.trim();
}

/** The reader's own day: `2026-11-20`. */
function today(): string {
  const form = { calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en', form).formatToParts();
  return (['year', 'month', 'day'] as const).map((kind) => parts.find(({ type }) => type === kind)?.value).join('-');
}

function select(target: HTMLElement): void {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) target.select();
  else getSelection()?.selectAllChildren(target);
}
