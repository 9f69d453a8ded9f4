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
