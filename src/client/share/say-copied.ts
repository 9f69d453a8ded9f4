import { h } from '../../view/element.ts';
import { toNode } from '../page/fill.ts';

/** The live region after a button, made at its first use; hidden, it takes no room. */
export function statusBeside(button: HTMLElement): HTMLElement {
  const next = button.nextElementSibling;
  if (next instanceof HTMLElement && next.matches('.copy-said')) return next;
  const said = toNode(h('span', { class: 'copy-said hidden', role: 'status' }));
  button.after(said);
  return said;
}

/** How long a button reports that it copied, in milliseconds. */
const saidFor = 4000;

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * Reports by a copy button and the live region after it whether it copied. Success is shown in the button's own words,
 * for a while.
 * @param remark shown until the next press: what exactly was copied, or why it failed and what to do instead
 */
export function sayCopied(button: HTMLElement, copied: boolean, remark = ''): void {
  const said = statusBeside(button);
  button.dataset['said'] = copied ? 'copied' : 'failed';
  said.textContent = remark === '' ? (button.dataset['copied'] ?? '') : remark;
  said.classList.toggle('hidden', remark === '');
  clearTimeout(timers.get(button));
  if (!copied) return;
  timers.set(
    button,
    setTimeout(() => {
      delete button.dataset['said'];
      if (remark === '') said.textContent = '';
    }, saidFor),
  );
}
