import { fillIn } from '../figure/fill-in.ts';

const dropped = new Map<string, string>();

/** Says at the top of the page what was dropped from the address, where it concerns the page and not a single figure. */
export function remarkDropped(key: string, value: string): void {
  dropped.set(key, `${key}=${value}`);
  const line = document.querySelector<HTMLElement>('.page-remark');
  if (!line) return;
  line.textContent = fillIn(line.dataset['words'] ?? '{}', [...dropped.values()].join('&'));
  line.hidden = false;
}
