/** The live region behind a button: made at its first use; out of sight it takes no room. */
export function statusBeside(button: HTMLElement): HTMLElement {
  const next = button.nextElementSibling;
  if (next instanceof HTMLElement && next.matches('.copy-said')) return next;
  const said = document.createElement('span');
  said.className = 'copy-said hidden';
  said.setAttribute('role', 'status');
  button.after(said);
  return said;
}
