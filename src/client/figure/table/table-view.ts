import { keep } from '../../controls/address.ts';
import { remarkDropped } from '../../controls/page-remark.ts';
import { makeNow } from '../when-shown.ts';

/**
 * Keeps in the address whether the table is open: `view=table` opens it, `view=chart` closes a table that is open by
 * default.
 */
export function followTableView(host: HTMLElement): void {
  const details = host.querySelector<HTMLDetailsElement>('.figure-actions details');
  if (!details) return;
  const byItself = host.hasAttribute('data-own');
  const asked = view();
  const keepView = (): void => {
    keep('view', details.open === byItself ? undefined : details.open ? 'table' : 'chart');
  };
  // If the reader opened or closed it before this was loaded, that takes precedence.
  if (details.open !== byItself) keepView();
  else if (asked === 'table') {
    details.open = true;
    // In a frame the table is folded together with the notes.
    details.parentElement?.closest('details')?.setAttribute('open', '');
  } else if (asked === 'chart') details.open = false;
  // The link of a tip leads to a row of the table, which may be closed.
  window.addEventListener('hashchange', () => {
    makeNow(details);
    const row = details.querySelector(':target');
    if (!row) return;
    details.open = true;
    row.scrollIntoView();
  });
  details.addEventListener('toggle', keepView);
}

/** Drops a `view` that no figure has from the address, with a remark. */
export function dropUnknownViews(): void {
  const asked = view();
  if (asked === undefined || asked === 'table' || asked === 'chart') return;
  keep('view', undefined);
  remarkDropped('view', asked);
}

const view = (): string | undefined => new URLSearchParams(location.search).get('view') ?? undefined;
