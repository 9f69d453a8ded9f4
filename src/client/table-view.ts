import { keep } from './address.ts';

/**
 * Whether the table is open, in the address: `view=table` opens it, `view=chart` closes it where it is open by itself.
 * On a page of several figures the value names those whose table is open: `view=bank-headcount.seats`.
 */
export function followTableView(host: HTMLElement): void {
  const details = host.querySelector('details');
  if (!details) return;
  const id = host.dataset['chart'] ?? '';
  const alone = document.querySelectorAll('chart-figure').length === 1;
  const byItself = details.open;
  const asked = views();
  if (asked.includes('table') || asked.includes(id)) details.open = true;
  else if (asked.includes('chart')) details.open = false;
  // A tip's link leads to a row of the table, which may be closed.
  window.addEventListener('hashchange', () => {
    const row = details.querySelector(':target');
    if (!row) return;
    details.open = true;
    row.scrollIntoView();
  });
  details.addEventListener('toggle', () => {
    if (alone) {
      keep('view', details.open === byItself ? undefined : details.open ? 'table' : 'chart');
      return;
    }
    const others = views().filter((view) => view !== id && view !== 'table');
    const open = details.open ? [...others, id] : others;
    keep('view', open.length > 0 ? open.join('.') : undefined);
  });
}

const views = (): string[] => (new URLSearchParams(location.search).get('view') ?? '').split('.').filter(Boolean);
