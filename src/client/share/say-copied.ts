import { statusBeside } from '../figure/status-beside.ts';

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
