import { applyTheme } from './apply-theme.ts';
import type { Dropped } from '../controls/address.ts';
import { choose, readAddressWith, showAddress } from '../controls/address.ts';
import { stateOf } from '../controls/fields.ts';
import { remarkDropped } from '../controls/page-remark.ts';

/**
 * The reader's choice of colours, which overrides the system's. It is written into the address (`?theme=dark`) and into
 * links when they are followed, never into storage: nothing is left on the reader's machine, and a link shows what its
 * sender saw.
 * @param select may show a choice that was made before this was loaded
 */
export function followTheme(select: HTMLSelectElement): void {
  const now = select.value;
  const reader = {
    fields: [select],
    show: (query: URLSearchParams, dropped: readonly Dropped[]) => {
      const theme = stateOf([select], query)[select.name];
      select.value = theme ?? 'system';
      applyTheme(select.value);
      const unknown = dropped.find(({ key }) => key === select.name);
      if (unknown) remarkDropped(unknown.key, unknown.value);
    },
  };
  const take = () => {
    choose({ [select.name]: select.value }, 'replace');
  };
  readAddressWith(reader);
  showAddress([reader]);
  if (now !== select.value) {
    select.value = now;
    take();
  }
  select.addEventListener('change', take);
  for (const type of ['click', 'auxclick', 'contextmenu']) document.addEventListener(type, passOn, true);
}

const chosen = (): string | undefined => document.documentElement.dataset['theme'];

/** Adds the theme to a link that is about to be followed. */
function passOn(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link?.href || link.origin !== location.origin || link.hasAttribute('download')) return;
  const query = new URLSearchParams(link.search);
  const theme = chosen();
  if (theme === undefined) query.delete('theme');
  else query.set('theme', theme);
  link.search = query.toString();
}
