import { keep } from '../controls/address.ts';
import { remarkDropped } from '../controls/page-remark.ts';
import { makeNow } from './when-shown.ts';

/**
 * Whether the table is open, in the address: `view=table` opens it, `view=chart` closes it where it is open by itself.
 * On a page of several figures the value names those whose table is open: `view=bank-headcount.seats`.
 */
export function followTableView(host: HTMLElement): void {
  const details = host.querySelector<HTMLDetailsElement>('.figure-actions details');
  if (!details) return;
  const id = host.dataset['chart'] ?? '';
  const alone = document.querySelectorAll('chart-figure').length === 1;
  const byItself = host.hasAttribute('data-own');
  const asked = views();
  const keepView = (): void => {
    if (alone) {
      keep('view', details.open === byItself ? undefined : details.open ? 'table' : 'chart');
      return;
    }
    const listed = views().includes('table') ? figureIds() : views();
    if (listed.includes(id) === details.open) return;
    const open = details.open ? [...listed, id] : listed.filter((view) => view !== id);
    keep('view', open.length > 0 ? open.join('.') : undefined);
  };
  // Opened or closed before this was loaded: that is the later wish.
  if (details.open !== byItself) keepView();
  else if (asked.includes('table') || asked.includes(id)) {
    details.open = true;
    // In a frame it is folded together with the notes.
    details.parentElement?.closest('details')?.setAttribute('open', '');
  } else if (asked.includes('chart')) details.open = false;
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

/** What `view` asks for and no figure of the page has is dropped from the address, with a remark. */
export function dropUnknownViews(): void {
  const known = new Set(['table', 'chart', ...figureIds()]);
  const unknown = views().filter((view) => !known.has(view));
  if (unknown.length === 0) return;
  const left = views().filter((view) => known.has(view));
  keep('view', left.length > 0 ? left.join('.') : undefined);
  remarkDropped('view', unknown.join('.'));
}

const figureIds = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('chart-figure')].map((figure) => figure.dataset['chart'] ?? '');

const views = (): string[] => (new URLSearchParams(location.search).get('view') ?? '').split('.').filter(Boolean);
