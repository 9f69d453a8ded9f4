import { sayCopied } from './say-copied.ts';

/**
 * Puts text on the clipboard. Where a browser has no clipboard to write to (pages over http, the browser inside WeChat)
 * or refuses, the text is selected in a field out of sight and copied from there.
 * @returns false where neither works. Call it while handling a click, otherwise browsers refuse.
 */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const active = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  const selection = getSelection();
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  // Placed so that it moves nothing, and that a phone does not zoom towards it.
  field.style.cssText =
    'position:fixed;inset:0 auto auto 0;width:1px;height:1px;padding:0;border:0;opacity:0;font-size:16px';
  // Nothing outside an open dialog can be selected.
  (active?.closest('dialog[open]') ?? document.body).append(field);
  try {
    field.focus({ preventScroll: true });
    field.setSelectionRange(0, text.length);
    // oxlint-disable-next-line typescript/no-deprecated -- the only way left where there is no clipboard
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before) {
      selection?.removeAllRanges();
      selection?.addRange(before);
    }
    active?.focus({ preventScroll: true });
  }
}

/**
 * Copies what a button is for: the text of the element that its `data-copy` names, the content of that field, or the
 * address of that link. The button and a live region beside it report whether it worked; if it did not, the text stays
 * selected.
 */
export async function copyFrom(button: HTMLElement): Promise<void> {
  const target = document.getElementById(button.dataset['copy'] ?? '');
  if (!target) return;
  const copied = await copyText(textOf(target));
  if (!copied) select(target);
  sayCopied(button, copied, copied ? '' : button.dataset['failed']);
}

/**
 * For a field what was typed, for a link its address, for other elements their text, with the reader's own date where
 * one is to be filled in.
 */
function textOf(target: HTMLElement): string {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) return target.value;
  if (target instanceof HTMLAnchorElement) return target.href;
  const copy = target.cloneNode(true);
  if (!(copy instanceof HTMLElement)) return '';
  for (const day of copy.querySelectorAll('[data-today]')) day.textContent = today();
  return copy.textContent.trim();
}

/** The reader's own date: `2026-11-20`. */
function today(): string {
  const form = { calendar: 'iso8601', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = new Intl.DateTimeFormat('en', form).formatToParts();
  return (['year', 'month', 'day'] as const).map((kind) => parts.find(({ type }) => type === kind)?.value).join('-');
}

function select(target: HTMLElement): void {
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement) target.select();
  else getSelection()?.selectAllChildren(target);
}
