/**
 * Puts text on the clipboard. Where a browser has no clipboard to write to (pages over http, the browser inside WeChat)
 * or refuses it, the text is selected in a field out of sight and copied from there.
 * @returns false where neither works. Call it while a click is being answered, or browsers refuse.
 */
export async function copyText(text: string): Promise<boolean> {
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
  // Where it is it moves nothing, and a phone does not zoom towards it.
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
