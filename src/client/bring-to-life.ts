import { carryState, showAddress } from './address.ts';
import { FigureLife } from './figure-life.ts';
import { dropUnknownViews } from './table-view.ts';

/** Brings the figures of a page to life, and shows what its address asks for. One that fails leaves the others alone. */
export function bringToLife(hosts: readonly HTMLElement[]): void {
  for (const host of hosts) {
    try {
      new FigureLife(host);
    } catch (error) {
      reportError(error);
    }
  }
  dropUnknownViews();
  showAddress();
  carryState();
}
