import { keep } from './address.ts';

/**
 * The reader's choice of colours, over the system's. It is written into the address (`?theme=dark`) and into the links
 * that are followed from here, never into storage: nothing is left on the reader's machine, and a link shows what its
 * sender saw.
 */
const select = document.querySelector<HTMLSelectElement>('.theme-choice select');

function apply(theme: string): void {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;
  else delete document.documentElement.dataset['theme'];
  if (select) select.value = chosen() ?? 'system';
}

const chosen = (): string | undefined => document.documentElement.dataset['theme'];

function takeAddress(): void {
  const asked = new URLSearchParams(location.search).get('theme');
  apply(asked ?? '');
  if (asked !== null && chosen() === undefined) keep('theme', undefined);
}

/** A link gets the theme when it is about to be followed. */
function passOn(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.origin !== location.origin || link.hasAttribute('download')) return;
  const query = new URLSearchParams(link.search);
  const theme = chosen();
  if (theme === undefined) query.delete('theme');
  else query.set('theme', theme);
  link.search = query.toString();
}

takeAddress();
if (select) select.disabled = false;
select?.addEventListener('change', () => {
  apply(select.value);
  keep('theme', chosen());
});
window.addEventListener('popstate', takeAddress);
for (const type of ['click', 'auxclick', 'contextmenu']) document.addEventListener(type, passOn, true);
