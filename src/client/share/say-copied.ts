import { h } from '../../view/element.ts';
import { toNode } from '../page/fill.ts';

/** The live region behind a button: made at its first use; out of sight it takes no room. */
export function statusBeside(button: HTMLElement): HTMLElement {
  const next = button.nextElementSibling;
  if (next instanceof HTMLElement && next.matches('.copy-said')) return next;
  const said = toNode(h('span', { class: 'copy-said hidden', role: 'status' }));
  button.after(said);
  return said;
}

/** How long a button says that it copied. */
const saidFor = 4000;

const timers = new WeakMap<HTMLElement, ReturnType<typeof setTimeout>>();

/**
 * A copy button and a live region beside it say whether it copied. That it did is in the button's own words, for a while.
 * @param remark what else there is to say, in sight and until the next press: why not, and what to do instead
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
