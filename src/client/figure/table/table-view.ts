import { keep } from '../../controls/address.ts';
import { remarkDropped } from '../../controls/page-remark.ts';
import { makeNow } from '../when-shown.ts';

/** Whether the table is open, in the address: `view=table` opens it, `view=chart` closes it where it is open by itself. */
export function followTableView(host: HTMLElement): void {
  const details = host.querySelector<HTMLDetailsElement>('.figure-actions details');
  if (!details) return;
  const byItself = host.hasAttribute('data-own');
  const asked = view();
  const keepView = (): void => {
    keep('view', details.open === byItself ? undefined : details.open ? 'table' : 'chart');
  };
  // Opened or closed before this was loaded: that is the later wish.
  if (details.open !== byItself) keepView();
  else if (asked === 'table') {
    details.open = true;
    // In a frame it is folded together with the notes.
    details.parentElement?.closest('details')?.setAttribute('open', '');
  } else if (asked === 'chart') details.open = false;
  // A tip's link leads to a row of the table, which may be closed.
  window.addEventListener('hashchange', () => {
    makeNow(details);
    const row = details.querySelector(':target');
    if (!row) return;
    details.open = true;
    row.scrollIntoView();
  });
  details.addEventListener('toggle', keepView);
}

/** What `view` asks for and no figure has is dropped from the address, with a remark. */
export function dropUnknownViews(): void {
  const asked = view();
  if (asked === undefined || asked === 'table' || asked === 'chart') return;
  keep('view', undefined);
  remarkDropped('view', asked);
}

const view = (): string | undefined => new URLSearchParams(location.search).get('view') ?? undefined;
